import MoreVert from '@mui/icons-material/MoreVert';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

/** One thing to choose; `key` is pressed on the closed menu to do it at once. */
export interface Choice { label: string; run: () => void; key?: string; isApart?: boolean }

/** A button whose menu does everything dragging does. */
export const ChoiceMenu = ({ name, label, choices, disabled }: { name: string; label?: string; choices: readonly Choice[]; disabled: boolean }): ReactNode => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (choice: Choice): void => {
    setAnchor(null);
    choice.run();
  };
  const press = (event: KeyboardEvent): void => {
    const choice = anchor || event.ctrlKey || event.metaKey || event.altKey ? undefined : choices.find(({ key }) => key === event.key);
    if (!choice || disabled) return;
    event.preventDefault();
    choose(choice);
  };
  const button = { 'aria-label': name, 'aria-haspopup': 'menu', 'aria-expanded': anchor !== null, disabled: disabled || choices.length === 0, onKeyDown: press } as const;
  return (
    <>
      {label
        ? <Button size="small" {...button} onClick={({ currentTarget }) => setAnchor(currentTarget)} sx={{ minWidth: 0, flex: 'none' }}>{label}</Button>
        : <IconButton size="small" {...button} onClick={({ currentTarget }) => setAnchor(currentTarget)} sx={{ flex: 'none' }}><MoreVert fontSize="small" /></IconButton>}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {choices.flatMap((choice) => [
          ...(choice.isApart ? [<Divider key={`before ${choice.label}`} />] : []), <MenuItem key={choice.label} onClick={() => choose(choice)}>{choice.label}</MenuItem>,
        ])}
      </Menu>
    </>
  );
};
