import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { InsightApp } from './insight-app';

void startPage({
  document,
  title: 'insight.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <InsightApp language={language} />,
});
