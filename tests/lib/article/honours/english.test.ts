import { describe, expect, test } from 'vitest';
import { lawNameOf } from '@/lib/article/honours/english/awards';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { honourLinesIn, toldInEnglish } from '../../../support/read-honours';

type Example = readonly [sentence: string, ...honours: string[]];

const received: Example[] = [
  [
    'The Song Huong Textile Company was awarded the Labour Order, second class, by the President in 2018.',
    'Labour Order second class, 2018, bởi President, cho Song Huong Textile Company',
  ],
  [
    'Dr. Tran Van Binh received the third-class Independence Order from the State President for his work since 1990.',
    'Independence Order third-class, bởi State President, cho Tran Van Binh',
  ],
  [
    'Two units and 14 officers were granted the Prime Minister’s certificates of merit.',
    'Certificate of merit, 2 tập thể, 14 cá nhân, bởi Prime Minister',
  ],
  [
    'Lamgiang Pharmaceutical Corporation (LPC) held a ceremony on May 6 to receive the First Class Labor Medal.',
    'Labor Medal First Class, cho Lamgiang Pharmaceutical Corporation',
  ],
  [
    'The director said that Hoa Sen Hospital has been honoured with the Military Exploit Order, third class.',
    'Military Exploit Order third class, cho Hoa Sen Hospital',
  ],
  [
    'VinaSong was also awarded the Government’s emulation flag.',
    'Emulation flag, bởi Government, cho VinaSong',
  ],
  [
    'Le Thi Hoa, head of Ward 4, won the title of Hero of Labour in 2005.',
    'Hero of Labour, 2005, cho Le Thi Hoa',
  ],
  ['She is among 31 young engineers awarded the State Prize last week.', 'State Prize, 31 cá nhân'],
];

const given: Example[] = [
  [
    'State President Tran Van Son on April 12 presented the first-class Labour Order to Phu Loc district, in recognition of its results.',
    'Labour Order first-class, bởi State President, cho Phu Loc district',
  ],
  [
    'Authorised by the President, Minister of Health Le Van Nam presented the Friendship Order to Prof. Tanaka Ichiro, a surgeon from Osaka city.',
    'Friendship Order, bởi President, cho Tanaka Ichiro',
  ],
  [
    'Deputy Minister Pham Van Cuong presented the Labour Order, first class, to Lt. Gen. Bui Van Hai; Col. Do Minh Tam, and Ngo Thi Lan.',
    'Labour Order first class, cho Bui Van Hai; Do Minh Tam; Ngo Thi Lan',
  ],
  [
    'Two second-class Labour Orders were presented to Unit 7 of the Search and Rescue Department and its head Vu Van Dai, as well as a third-class Labour Order to Unit 2.',
    'Labour Order second-class, số lượng 2, cho Unit 7 of the Search and Rescue Department; Vu Van Dai',
    'Labour Order third-class, cho Unit 2',
  ],
  [
    'The title of “Heroic Vietnamese Mother” was posthumously conferred on 21 women.',
    'Heroic Vietnamese Mother, 21 cá nhân',
  ],
  [
    'Authorities held a ceremony to posthumously bestow the “Heroic Vietnamese Mother” title upon five women and present the Independence Order to two families.',
    'Heroic Vietnamese Mother, 5 cá nhân',
    'Independence Order, 2 tập thể',
  ],
  [
    'Chairman of the provincial People’s Committee Ho Van Minh presented a certificate of merit to Do Van Tu, a resident of Tan Loc Ward.',
    'Certificate of merit, bởi Chairman of the provincial People’s Committee, cho Do Van Tu',
  ],
];

const counted: Example[] = [
  [
    'The President decided to posthumously award the Fatherland Defence Order, third class, to 12 soldiers of Battalion 7, Division 2, Ministry of National Defence.',
    'Fatherland Defence Order third class, 12 cá nhân, bởi President',
  ],
];

const none: Example[] = [
  ['The President will present the Labour Order to Phu Loc district next week.'],
  ['The ministry proposed that the President award the title “Hero of Labour” to Song Huong Company.'],
  ['The Certificate of Merit is awarded to organisations that meet the criteria.'],
  ['The Labour Order may be conferred on individuals with great merits.'],
  ['People’s Artist Le Van Son sang two songs for the pupils.'],
  ['Visiting Tran Van Dung, a Labour Hero, the mayor gave him flowers.'],
  ['The ambassador was presented with the Labour Order, first class, by the Lao State.'],
  ['The governor received a second-class Friendship Order of Laos.'],
  ['A ceremony was held to present orders conferred by the Lao President.'],
];

describe('Honours in English', () => {
  test.each(received)('%s', (sentence, ...honours) => {
    expect(toldInEnglish(sentence)).toEqual(honours);
  });
  test.each([...given, ...counted])('%s', (sentence, ...honours) => {
    expect(toldInEnglish(sentence)).toEqual(honours);
  });
  test.each(none)('%s', (sentence) => {
    expect(toldInEnglish(sentence)).toEqual([]);
  });
  test('an article about the orders of another state has none', () => {
    expect(
      toldInEnglish(
        'The province received orders and medals conferred by Laos.',
        'The Labour Order, third class, was presented to Nguyen Van An.',
      ),
    ).toEqual([]);
    expect(
      toldInEnglish(
        'The Lao Government on May 5 bestowed rewards on people of the province.',
        'Four individuals received the third-class Labour Order.',
      ),
    ).toEqual([]);
  });
  test('a count of those who got several titles belongs to none of them', () => {
    expect(
      toldInEnglish(
        'A total of 84 artists were honoured with the titles of People’s Artist and Meritorious Artist.',
      ),
    ).toEqual(['People’s Artist', 'Meritorious Artist']);
  });
  test('a list below a lead needs no verb', () => {
    const markdown = [
      'The company has been honoured by the State with many awards and titles over the years:',
      '',
      '- Independence Order – Third Class (2011)',
      '- Labor Order, first class (2006)',
      '- Emulation flag by the Prime Minister (2004)',
      '- Gold Cup of the trade fair',
    ].join('\n');
    expect(honourLinesIn(markdown, 'Our recognition and commendations')).toEqual([
      'Independence Order Third Class, 2011',
      'Labor Order first class, 2006',
      'Emulation flag, 2004, bởi Prime Minister',
    ]);
  });
});

test('an English name stands for the award of the law, and ranks as it does', () => {
  expect(lawNameOf('Labor Medal')).toBe('Huân chương Lao động');
  expect(lawNameOf('60-year Party membership badge')).toBe('Huy hiệu 60 năm tuổi Đảng');
  expect(lawNameOf('Best Employer')).toBeNull();
  expect(precedence({ award: 'Labour Order', rank: 'second-class' })).toBe(
    precedence({ award: 'Huân chương Lao động', rank: 'hạng Nhì' }),
  );
});
