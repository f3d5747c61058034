import { useEffect } from 'preact/hooks';

/**
 * How much waits for this clerk, seen without opening the page: in the tab's title, and on the icon of an installed
 * page.
 */
export function useBadge(count: number, title: string): void {
  useEffect(() => {
    document.title = count === 0 ? title : `(${count}) ${title}`;
    // Not everywhere, and refused where the page is not installed: the title says it too.
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => {});
  }, [count, title]);
}
