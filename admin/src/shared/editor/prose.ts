import type { SystemStyleObject } from '@mui/system';
import type { Theme } from '@mui/material/styles';
import { SERIF } from '../../theme/theme';


/** How running text is set for reading: serif, airy, paragraphs indented by two characters as in print. */
export const prose: SystemStyleObject<Theme> = {
  fontFamily: SERIF,
  fontSize: 17,
  lineHeight: 1.85,
  overflowWrap: 'anywhere',
  '& p': { m: 0, mb: '0.5em', textIndent: '2em', textAlign: 'justify' },
  '& h3': { fontFamily: SERIF, fontSize: '1.06em', fontWeight: 700, lineHeight: 1.6, mt: '1.1em', mb: '0.5em', textAlign: 'center' },
  '& blockquote': { m: 0, my: '0.6em', pl: '2em', borderLeft: '3px solid', borderColor: 'divider', color: 'text.secondary' },
  '& hr[data-jump]': {
    border: 0, borderTop: '1px dashed', borderColor: 'primary.main', my: '1.2em', overflow: 'visible', position: 'relative',
    '&::after': { content: 'attr(data-jump)', position: 'absolute', left: '50%', transform: 'translate(-50%, -50%)', px: 1, lineHeight: 1, bgcolor: 'background.paper', color: 'primary.main', fontSize: 13 },
  },
  '& table': { width: '100%', borderCollapse: 'collapse', my: '0.9em', fontSize: 15, lineHeight: 1.6, borderTop: '2px solid', borderBottom: '2px solid', borderColor: 'text.primary' },
  '& th, & td': { border: '1px solid', borderColor: 'divider', px: 1, py: 0.5, verticalAlign: 'top', textAlign: 'left', minWidth: '3em' },
  '& th': { fontWeight: 600, bgcolor: 'action.hover' },
  '& table p': { m: 0, textIndent: 0, textAlign: 'left' },
  '& table h3': { m: 0, textAlign: 'left' },
};
