import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { StudioApp } from './studio-app';

void startPage({
  document,
  title: 'options.studio.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <StudioApp language={language} />,
});
