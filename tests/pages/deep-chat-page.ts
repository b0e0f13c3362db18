import 'deep-chat';
import { element } from './common';

/** A chat component by others: its file input is never attached, and it sends by XMLHttpRequest or fetch as it sees fit. */
const chat = document.createElement('deep-chat');
Object.assign(chat, {
  connect: { url: '/deep-chat', method: 'POST' },
  mixedFiles: true,
  style: { width: '600px', height: '400px' },
});
element('#composer-place').append(chat);
