import { type KeyboardEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { element, sendMessage } from './common';

/** A controlled textarea: React puts its own value back on every render. */
function Composer() {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    setText('');
    void sendMessage(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="composer">
      <textarea
        id="userInput"
        data-testid="composer-input"
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        <button type="button" data-testid="submit-button" aria-label="Submit message" onClick={send}>
          ↑
        </button>
      )}
    </div>
  );
}

createRoot(element('#composer-place')).render(<Composer />);
