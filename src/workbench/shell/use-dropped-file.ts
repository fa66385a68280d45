import { useCallback, useEffect, useState } from 'react';

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Files that are dropped anywhere on the page; `onFile` takes them from the pane's page too. */
export function useDroppedFile(onFiles: (files: readonly File[]) => void): {
  readonly isDragging: boolean;
  readonly onFile: (event: DragEvent) => void;
} {
  const [isDragging, setDragging] = useState(false);
  const onFile = useCallback(
    (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // The browser would leave the page for the file.
      event.preventDefault();
      setDragging(event.type !== 'drop');
      if (event.type === 'drop') onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    [onFiles],
  );
  useEffect(() => {
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    window.addEventListener('dragover', onFile);
    window.addEventListener('drop', onFile);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', onFile);
      window.removeEventListener('drop', onFile);
      window.removeEventListener('dragleave', leave);
    };
  }, [onFile]);
  return { isDragging, onFile };
}
