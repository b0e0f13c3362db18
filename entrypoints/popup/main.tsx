import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { PopupApp } from './popup-app';

void startPage({
  document,
  title: 'popup.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <PopupApp language={language} />,
});
