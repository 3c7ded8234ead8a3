import { render, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { useDragFromTray } from './useDragFromTray';

const Row = ({ title, enabled }: { title: string; enabled: boolean }): ReactNode => {
  const row = useRef<HTMLLIElement>(null);
  useDragFromTray(row, { kind: 'article', itemId: 'a1', title, characters: 517, hasKicker: false, hasDeck: false }, enabled);
  return <li ref={row}>{title}</li>;
};

it('keeps hold of what is dragged while it is read anew, and lets go where it may not be placed', () => {
  const { rerender } = render(<Row title="防控不放松" enabled />);
  const row = screen.getByRole('listitem');
  expect(row).toHaveAttribute('draggable', 'true');
  const changes = new MutationObserver(() => undefined);
  changes.observe(row, { attributes: true });
  rerender(<Row title="防控不放松 发展不停步" enabled />);
  expect(changes.takeRecords()).toEqual([]);
  rerender(<Row title="防控不放松 发展不停步" enabled={false} />);
  expect(row).not.toHaveAttribute('draggable');
});
