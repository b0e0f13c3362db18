import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { PracticeApp } from './practice-app';

void startPage({
  document,
  title: 'practice.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <PracticeApp language={language} />,
});
