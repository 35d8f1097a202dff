import { currentConfig } from '../../../platform/config/current';
import type { Settings } from '../../settings/rules';
import { render, templates, type RenderedMail } from '../templates/letter';
import { sampleOf } from '../templates/samples';
import { topicOf } from '../templates/topics';
import type { Template } from '../templates/words';
import { inline, logoOf } from './brand';

const ANYBODY = 'somebody@example.com';

/** Every kind of mail, with the subject it would have. */
export function previewIn({ operator }: Settings, language: string) {
  const { publicUrl } = currentConfig();
  return templates.map((name) => {
    const order = { template: name, to: ANYBODY, language, values: sampleOf(name) };
    return { name, topic: topicOf(name), subject: render(order, { operator: operator.name, publicUrl }).subject };
  });
}

/** A mail with sample data in the operator's looks; the picture is part of the page. */
export async function previewOf(settings: Settings, name: string, language: string): Promise<RenderedMail | null> {
  const template = templates.find((each): each is Template => each === name);
  if (!template) return null;
  const logo = await logoOf(settings);
  const { publicUrl } = currentConfig();
  return render(
    { template, to: ANYBODY, language, values: sampleOf(template) },
    {
      ...{ operator: settings.operator.name, publicUrl, refuseAt: `${publicUrl}/admin/unsubscribe` },
      brand: { colour: settings.brandColour, logo: logo && inline(logo) },
    },
  );
}
