import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  FolderOpen20Regular,
  Save20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { WorkbenchWords } from '../../messages/workbench';
import type { RibbonCommand } from './commands';

interface Props {
  readonly words: WorkbenchWords;
  readonly commands: readonly RibbonCommand[];
  readonly isBusy: boolean;
  /** Neither undo nor another command of the ribbon, which would begin the pane anew, comes in between. */
  readonly isPaneAtWork: boolean;
  readonly hasBook: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
  readonly onOtherLanguage: () => void;
}

interface ActionProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly keys?: string;
  readonly tip?: string;
  readonly isOff?: boolean;
  readonly isIconOnly?: boolean;
  readonly onClick: () => void;
}

function Action({ icon, label, keys, tip, isOff = false, isIconOnly = false, onClick }: ActionProps) {
  const shown = keys ? `${label} (${keys})` : (tip ?? label);
  return (
    <button
      type="button"
      title={shown}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-label={isIconOnly ? label : undefined}
      disabled={isOff}
      onClick={onClick}
    >
      {icon}
      {isIconOnly ? null : <span>{label}</span>}
    </button>
  );
}

/** What can be done with the file, and the ribbon's buttons. */
export function CommandBar(props: Props) {
  const { words, commands, isBusy, isPaneAtWork, canUndo, canRedo } = props;
  const isOff = isBusy || !props.hasBook;
  const isHeld = isOff || isPaneAtWork;
  return (
    <div className="command-bar" role="toolbar" aria-label={words.bar}>
      <Action
        icon={<FolderOpen20Regular />}
        label={words.open}
        keys="Ctrl+O"
        isOff={isBusy}
        onClick={props.onOpen}
      />
      <Action
        icon={<Save20Regular />}
        label={words.save}
        keys="Ctrl+S"
        isOff={isOff}
        onClick={props.onSave}
      />
      <Action
        icon={<ArrowUndo20Regular />}
        label={words.undo}
        keys="Ctrl+Z"
        isOff={isHeld || !canUndo}
        isIconOnly
        onClick={props.onUndo}
      />
      <Action
        icon={<ArrowRedo20Regular />}
        label={words.redo}
        keys="Ctrl+Y"
        isOff={isHeld || !canRedo}
        isIconOnly
        onClick={props.onRedo}
      />
      <div className="ribbon" role="group" aria-label={words.ribbon}>
        {commands.map((command) => (
          <Action
            key={command.id}
            icon={<img src={`pane/${command.icon}`} width={20} height={20} alt="" />}
            label={command.label}
            tip={command.tip}
            isOff={isHeld}
            onClick={() => props.onCommand(command)}
          />
        ))}
      </div>
      <button type="button" className="language" disabled={isPaneAtWork} onClick={props.onOtherLanguage}>
        {words.otherLanguage}
      </button>
    </div>
  );
}
