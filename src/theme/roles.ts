/** The colour roles of a picture, as sRGB hex. */
export interface Roles {
  ink: string;
  quiet: string;
  tone: string;
  deep: string;
  signal: string;
  paper: string;
  tint: string;
  wash: string;
  rule: string;
  strong: string;
}

const names = ['ink', 'quiet', 'tone', 'deep', 'signal', 'paper', 'tint', 'wash', 'rule', 'strong'] as const;

/** The roles that are in force within a frame: whatever colour space they are said in, they come out as hex. */
export function rolesOf(frame: Element): Roles {
  const probe = document.createElement('span');
  frame.append(probe);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const roles = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--_${name})`;
      if (!pen) return [name, '#000000'];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = getComputedStyle(probe).color;
      pen.fillRect(0, 0, 1, 1);
      return [name, `#${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`];
    }),
  ) as unknown as Roles;
  probe.remove();
  return roles;
}
