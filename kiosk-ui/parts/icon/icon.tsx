import type { ComponentChild } from 'preact';
import { anyService, serviceShapes } from './service-shapes.tsx';
import { type SignName, signShapes } from './sign-shapes.tsx';

/** A sign by name, or the drawing of a service by its id. */
export type IconName = SignName | `service:${string}`;

/** The id of a service, as an icon's name. */
export function serviceIcon(id: string): IconName {
  return `service:${id}`;
}

function isSign(name: string): name is SignName {
  return Object.hasOwn(signShapes, name);
}

/** The strokes alone, for a drawing inside another drawing. Unknown services get a sheet of paper. */
export function iconShape(name: IconName): ComponentChild {
  if (isSign(name)) return signShapes[name];
  const id = name.replace('service:', '');
  return Object.hasOwn(serviceShapes, id) ? serviceShapes[id] : anyService;
}

type IconProps = { name: IconName; class?: string | undefined };

/** A line drawing in the colour of the words beside it. The words say it; the drawing is silent to a screen reader. */
export function Icon({ name, class: extra }: IconProps) {
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {iconShape(name)}
    </svg>
  );
}
