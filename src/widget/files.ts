import { rolesOf } from '../theme/roles.js';
import type { Plate, Wanted } from './plate.js';

/**
 * A standalone SVG → PNG.
 * @param scale device pixels to a px, 0.5 to 4
 * @throws {DOMException} `NotAllowedError` where the page's content security policy forbids images from data
 */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const [width, height] = [...(/<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [])].slice(1).map(Number);
  if (!width || !height) throw new DOMException('The picture has no size.', 'EncodingError');
  const image = new Image();
  await new Promise<void>((loaded, failed) => {
    image.onload = () => {
      loaded();
    };
    image.onerror = () => {
      failed(
        new DOMException(
          'This page’s content security policy does not let a picture be made (img-src without data:). Download the SVG instead.',
          'NotAllowedError',
        ),
      );
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
  const canvas = document.createElement('canvas');
  const factor = Math.max(0.5, Math.min(4, scale));
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => {
      if (blob) made(blob);
      else failed(new DOMException('The browser could not make a PNG of this size.', 'EncodingError'));
    }, 'image/png');
  });
}

/** What the widget knows of the picture it wants. */
interface Asked {
  width: number;
  heading: string;
  description: string;
  picture: (wanted: Wanted) => Promise<string | undefined>;
}

/** The picture of a plate as a standalone SVG. */
export async function draw(
  plate: Plate | undefined,
  root: Element | DocumentFragment,
  { width, picture, ...asked }: Asked,
): Promise<string> {
  const frame = root.querySelector('.frame');
  if (!frame || !plate) throw new DOMException('There is no picture: the element is not ready.', 'InvalidStateError');
  const drawn = await picture({ ...asked, width: Math.max(320, Math.min(2000, width)), roles: rolesOf(frame), subtitle: plate.described });
  if (drawn === undefined) throw new DOMException('This element is text: it has no drawing of its own.', 'NotSupportedError');
  return drawn;
}

/** Hands a file to the reader, from memory: nothing is sent. */
export function save(content: string | Blob, title: string, kind: string): void {
  const types: Record<string, string> = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml' };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: types[kind] ?? '' }) : content);
  link.download = `${fileName(title)}.${kind}`;
  link.click();
  // Some browsers read the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** `Key stage 2, 2018` → `key-stage-2-2018`. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'figures';
