import { startPage } from '../../components/ui/start-page';
import { send } from '../../lib/rpc';
import { OptionsApp } from './options-app';

void startPage({
  document,
  title: 'options.title',
  language: async () => {
    const settings = await send('settings.get', {});
    return settings.ok ? settings.value.language : null;
  },
  render: (language) => <OptionsApp language={language} />,
});
