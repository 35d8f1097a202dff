import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import type { Actor } from '../kernel/actor';
import { house } from '../kernel/actor';
import { noteRead } from '../modules/announcements/service/read';
import { publishAnnouncement, writeAnnouncement, type AnnouncementWish } from '../modules/announcements/service/write';
import type { AudiencePart } from '../modules/audiences/rules';
import { setShown } from '../modules/badges/service';
import {
  assignConversation,
  closeConversation,
  openConversation,
  replyToConversation,
} from '../modules/messages/service/converse';
import { defaultProgrammeOf } from '../modules/programmes/service';
import { Programme } from '../modules/programmes/entity';
import { AREA, ResourceCategory, ResourceVersion } from '../modules/resources/entity';
import { addResource, replaceResource, uploaderOf, type ResourceWish } from '../modules/resources/service/manage';
import { countDownload } from '../modules/resources/service/take';
import { Upload } from '../modules/tickets/entity/file';
import { files } from '../platform/files/store';
import type { Operator } from './operator';
import type { Stage } from './stage';

const PRICES = `Product;Monthly;Yearly
Start;4,90 EUR;49,00 EUR
Business;9,90 EUR;99,00 EUR
Agency;24,90 EUR;249,00 EUR
`;
const GUIDE = `# Winning a client in three talks

1. Ask what went wrong last year, and write it down in the client's words.
2. Show one thing only: how a move works, from the first mail to the last.
3. Send the offer the same day, with a date on it.
`;
const MAIL = `Subject: Your website, one move, no downtime

Hello {name},
we looked at your site together last week. Meridian moves it within a day, and I stay your contact.
`;

/** What partners find in the portal: material, news, a badge, and what they and the operator wrote to each other. */
export class Material {
  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
  ) {}

  /** Files and links for all partners, for the upper tiers, and for those who refer. */
  async shelf(owners: readonly Actor[]): Promise<void> {
    const { upper, referring } = await this.audiences();
    const logo = await this.add('meridian-logo.png', 'image/png', picture(512, 160), {
      ...{ title: 'Logo, for light backgrounds', category: ResourceCategory.LOGO },
      description: '512 × 160 pixels. Leave as much room around it as the mark is high.',
    });
    await this.add('meridian-mark.png', 'image/png', picture(256, 256), {
      ...{
        title: 'Mark',
        category: ResourceCategory.LOGO,
        description: 'For small places, such as a list of partners.',
      },
    });
    const prices = await this.add('prices.csv', 'text/plain', Buffer.from(PRICES), {
      ...{ title: 'Price list', category: ResourceCategory.PRODUCT, language: 'en' },
      description: 'Shared hosting, net. For offers of your own.',
    });
    await this.add('three-talks.md', 'text/plain', Buffer.from(GUIDE), {
      ...{
        title: 'Winning a client in three talks',
        category: ResourceCategory.SALES,
        language: 'en',
        audience: upper,
      },
      description: 'What works for our partners from Silver on.',
    });
    await this.add('mail-migration.txt', 'text/plain', Buffer.from(MAIL), {
      ...{ title: 'A mail about moving', category: ResourceCategory.SALES, language: 'en', audience: referring },
      description: 'For referral partners: put in the name, and your link.',
    });
    const links: readonly (readonly [string, string, ResourceCategory, string])[] = [
      ['How a move works', 'https://docs.meridian.example/moving', ResourceCategory.TRAINING, 'en'],
      ['Cómo funciona una migración', 'https://docs.meridian.example/es/migracion', ResourceCategory.TRAINING, 'es'],
      ['Brand colours and wording', 'https://brand.meridian.example', ResourceCategory.BRAND, 'en'],
    ];
    for (const [title, link, category, language] of links)
      await this.stage.act(this.operator.admin, (work) => addResource(work, { title, category, language, link }));
    this.stage.in(20 * 24, async () => {
      const fileId = await this.upload('prices-2.csv', 'text/plain', Buffer.from(PRICES.replace('24,90', '22,90')));
      await this.stage.act(this.operator.admin, (work) =>
        replaceResource(work, prices, { fileId, note: 'Agency is cheaper.' }),
      );
    });
    for (const [nth, owner] of owners.entries())
      this.stage.in(6 + nth * 11, async () => {
        for (const resourceId of [logo, prices].slice(0, 1 + (nth % 2))) await this.take(owner, resourceId);
      });
  }

  /** News: an old one, one for the upper tiers, a new one in three languages, one that is still to come, a draft. */
  async news(owners: readonly Actor[]): Promise<void> {
    const { stage } = this;
    const { upper } = await this.audiences();
    const day = (count: number) => new Date(stage.now.getTime() + count * 86_400_000);
    const conference = await this.publish({
      texts: [
        {
          ...{ language: 'en', title: 'Partner day in Hamburg' },
          body: 'We meet in our office in the Speicherstadt. Talks in the morning, your questions in the afternoon.',
        },
      ],
    });
    for (const owner of owners.slice(0, 4)) stage.in(9, () => stage.act(owner, (work) => noteRead(work, conference)));
    stage.in(12 * 24, () =>
      this.publish({
        texts: [
          {
            ...{ language: 'en', title: 'From Silver on: a name to call' },
            body: 'Partners from Silver on have a person of their own at our desk. You find the name in your next message from us.',
          },
        ],
        audience: upper,
      }),
    );
    stage.in(18 * 24, () =>
      this.publish({
        texts: [
          {
            ...{ language: 'en', title: 'New prices for the Agency plan' },
            body: 'From the first of next month the Agency plan costs EUR 22.90 a month.\n\nRunning contracts change with their next renewal; you need do nothing.',
          },
          {
            ...{ language: 'es', title: 'Nuevos precios del plan Agency' },
            body: 'Desde el primero del próximo mes, el plan Agency cuesta 22,90 EUR al mes.\n\nLos contratos en curso cambian con su próxima renovación; no tiene que hacer nada.',
          },
          {
            ...{ language: 'it', title: 'Nuovi prezzi per il piano Agency' },
            body: 'Dal primo del mese prossimo il piano Agency costa 22,90 EUR al mese.\n\nI contratti in corso cambiano con il prossimo rinnovo; non deve fare nulla.',
          },
        ],
      }),
    );
    const bonus = await this.write({
      texts: [
        {
          language: 'en',
          title: 'A bonus on cloud VPS',
          body: 'Two per cent more on every new cloud VPS, for three months.',
        },
      ],
    });
    await stage.act(this.operator.admin, (work) =>
      publishAnnouncement(work, bonus, { from: day(60), until: day(150) }),
    );
    await this.write({
      texts: [{ language: 'en', title: 'A survey', body: 'What should we do better? To be written.' }],
    });
  }

  /** Three threads: one answered and closed, one the partner has not read, one that waits for the operator. */
  async letters([first, second, third]: readonly Actor[]): Promise<void> {
    const { stage, operator } = this;
    const [desk] = operator.support as [Actor, ...Actor[]];
    const partnerOf = (actor: Actor) => (actor.kind === 'partner' ? actor.partnerId : null);
    if (second) {
      const id = await stage.act(second, (work) =>
        openConversation(work, { subject: 'Logo on dark ground', body: 'Is there a white version of the logo?' }),
      );
      stage.in(3, () =>
        stage.act(desk, (work) =>
          replyToConversation(work, id, { body: 'Not yet; it comes with the new set in May.' }),
        ),
      );
      stage.in(30, () => stage.act(second, (work) => closeConversation(work, id)));
    }
    if (first)
      stage.in(3 * 24, async () => {
        const id = await stage.act(first, (work) =>
          openConversation(work, {
            subject: 'Price list in Spanish',
            body: 'Two of our clients ask for the price list in Spanish. Will there be one?',
          }),
        );
        const { userId } = desk as Extract<Actor, { kind: 'staff' }>;
        stage.in(2, () => stage.act(operator.admin, (work) => assignConversation(work, id, userId)));
        stage.in(20, () =>
          stage.act(desk, (work) =>
            replyToConversation(work, id, { body: 'Yes, next week. I send you a draft to look at before: may I?' }),
          ),
        );
      });
    if (third)
      stage.in(4 * 24 + 6, async () => {
        await stage.act(desk, (work) =>
          openConversation(work, {
            ...{ partnerId: partnerOf(third), subject: 'Your portal' },
            body: 'Is there anything that you miss in the portal?',
          }),
        );
        await stage.act(third, (work) =>
          openConversation(work, {
            subject: 'Material we miss',
            body: 'A banner for our newsletter, 600 × 200 pixels, would help us a lot.',
          }),
        );
      });
  }

  /** The first partner shows its tier to the world. */
  async badge(owner: Actor): Promise<void> {
    const programmeId = await defaultProgrammeOf(this.stage.db.reading(house('demo')));
    await this.stage.act(owner, (work) => setShown(work, programmeId, true));
  }

  private async audiences(): Promise<{ upper: AudiencePart[]; referring: AudiencePart[] }> {
    const reading = this.stage.db.reading(house('demo'));
    const hosting = await defaultProgrammeOf(reading);
    const referral = await reading.of(Programme).first({ key: 'referral' });
    return {
      upper: [{ programmeId: hosting, tiers: ['SILVER', 'GOLD', 'PLATINUM'] }],
      referring: referral ? [{ programmeId: referral.id, tiers: [] }] : [],
    };
  }

  private async add(name: string, type: string, content: Buffer, wish: ResourceWish): Promise<string> {
    const fileId = await this.upload(name, type, content);
    return this.stage.act(this.operator.admin, (work) => addResource(work, { ...wish, fileId }));
  }

  /** As an upload leaves it: the content in its folder, and a row of whom it came from. */
  private async upload(name: string, type: string, content: Buffer): Promise<string> {
    const storedAs = await files(AREA).put(Readable.from([content]));
    return this.stage.act(house('upload'), async (work) => {
      const owner = uploaderOf(this.operator.admin);
      const file = { id: work.id('upl'), name, type, size: content.length, storedAs, createdAt: work.now, owner };
      return (await work.of(Upload).insert(file)).id;
    });
  }

  private async take(owner: Actor, resourceId: string): Promise<void> {
    const { db } = this.stage;
    const [version] = await db
      .reading(house('demo'))
      .of(ResourceVersion)
      .list({ where: [{ resourceId }], orderBy: [['number', 'DESC']], limit: 1 });
    if (version) await countDownload(db, db.reading(owner), version);
  }

  private write(wish: AnnouncementWish): Promise<string> {
    return this.stage.act(this.operator.admin, (work) => writeAnnouncement(work, wish));
  }

  private async publish(wish: AnnouncementWish): Promise<string> {
    const id = await this.write(wish);
    return this.stage.act(this.operator.admin, (work) => publishAnnouncement(work, id, {}));
  }
}

/** A small picture: a band of the operator's blue with a lighter square in it. */
function picture(width: number, height: number): Buffer {
  const inset = Math.floor(height / 4);
  const row = (y: number) =>
    Buffer.concat([
      Buffer.of(0),
      ...Array.from({ length: width }, (_, x) => {
        const within = x >= inset && x < height - inset && y >= inset && y < height - inset;
        return within ? Buffer.of(0xff, 0xff, 0xff) : Buffer.of(0x1f, 0x4e, 0x8c);
      }),
    ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(rows)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
