import { AboutMeForm } from '@/components/about-me/about-me-form';
import type { AboutMe } from '@/lib/schema/about-me';
import { useApp } from '@/lib/ui/app-store';
import { saveAboutMe } from '@/lib/ui/save-about-me';
import { AppToast } from './app-toast';

/** *About me*: the first time before anything else, later from the menu. */
export function AboutMeScreen() {
  const { aboutMe, afterAboutMe } = useApp();
  const change = (value: AboutMe) => useApp.setState({ aboutMe: value });
  const leave = () => {
    void saveAboutMe(useApp.getState().aboutMe);
    useApp.setState({ screen: afterAboutMe });
  };
  return <AboutMeForm value={aboutMe} onChange={change} onDone={leave} onSkip={leave} toast={<AppToast />} />;
}
