import '../../components/options/options.css';
import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { KeyApp } from './key-app';

void startPage({
  document,
  title: 'key.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <KeyApp language={language} />,
});
