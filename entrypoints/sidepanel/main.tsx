import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { PanelApp } from './panel-app';

void startPage({
  document,
  title: 'panel.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <PanelApp language={language} />,
});
