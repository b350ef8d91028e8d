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
      failed(new DOMException('This page’s content security policy does not let a picture be made (img-src without data:). Download the SVG instead.', 'NotAllowedError'));
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
