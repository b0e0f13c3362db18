import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { WelcomeApp } from './welcome-app';

void startPage({
  document,
  title: 'welcome.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <WelcomeApp language={language} />,
});
