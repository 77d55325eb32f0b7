import { describe, expect, it } from 'vitest';
import { termsOf } from './terms-of';

/** The sentence is the definition. */
describe('a sentence that defines', () => {
  it.each([
    [
      '교차 검증(Cross-validation)은 자료를 나누어 번갈아 시험하는 것을 뜻한다.',
      '교차 검증 | Cross-validation',
    ],
    ['**앙상블(Ensemble)** 은 여러 모델을 묶어 쓰는 방법을 말한다.', '앙상블 | Ensemble'],
    ['<b>표본(Sample)</b>은 전체에서 뽑은 일부를 말한다.', '표본 | Sample'],
    ['`라우터(Router)`는 다른 망으로 길을 잇는 장치를 말한다.', '라우터 | Router'],
    ['소스를 기계의 말로 옮기는 과정을 **컴파일(compilation) 단계**라고 한다.', '컴파일 | compilation'],
    ['버블 정렬(Bubble Sort) 알고리즘은 이웃한 값을 바꾸어 가는 방법이다.', '버블 정렬 | Bubble Sort'],
    [
      '`분리 집합(Disjoint Set)` 혹은 `합집합 찾기(Union-find)` 자료구조는 겹치지 않는 무리를 다루는 자료 구조이다.',
      '분리 집합 | Disjoint Set, 합집합 찾기, Union-find',
    ],
    ['TTL(Time To Live)은 값을 버리기까지의 시간을 가리킨다.', 'TTL = Time To Live'],
    ['입력을 조금씩 바꾸는 것을 데이터 증강이라 한다.', '데이터 증강'],
    ['이렇게 만든 색인을 역색인(Inverted Index)이라고 부른다.', '역색인 | Inverted Index'],
    [
      '서킷 브레이커(Circuit Breaker)는 실패가 이어지면 부름을 잠시 끊는 패턴이다.',
      '서킷 브레이커 | Circuit Breaker',
    ],
    ['자료 전체를 한 번에 쓰는 것을 Batch Gradient Descent 라고 한다.', 'Batch Gradient Descent'],
    ['한 번에 하나씩 쓰는 것을 **확률적 경사 하강법** 이라고 부른다.', '확률적 경사 하강법'],
    ['문장을 조각내는 과정을 토큰화라고 부르는데, 방법이 여럿이다.', '토큰화'],
    ['벌어진 만큼의 길이를 높이라고 부른다.', '높이'],
    ['**지식 증류**란 큰 모델을 흉내 내는 학습이다.', '지식 증류'],
    ['배우는 값을 나누어 두는 방식을 샤딩이라고 한다.'.normalize('NFD'), '샤딩'],
  ])('%s', (text, term) => {
    expect(termsOf(`앞 문장이다.\n${text} 뒤 문장.`)).toEqual([`${term}: ${text}`]);
  });

  it.each([
    '재현율(Recall)은 높을수록 좋다.',
    '재현율(Recall) 값은 찾아낸 것의 비율을 말한다.',
    '지연 시간은 기다리는 시간을 말한다.',
    '이 결과는 아무 일도 없었음을 의미한다.',
    '다들 그를 천재라고 부른다.',
    '남은 일을 끝내라고 한다.',
    '나는 커피를 좋아한다고 말한다.',
    '값을 x라고 한다.',
    '이를 과적합이라고 한다.',
    '마감(Deadline)은 다음 주 금요일이다.',
    '비용(Cost)은 한 달에 30만 원입니다.',
    '속도(Speed)는 이 모델에서 가장 중요한 장점이다.',
    '지정(assign)은 둘로 나뉘는데 앞의 것을 정적이라고 하고, 이 언어는 자료형을 지니는 언어이다.',
    '유료란 점이 걸린다.',
  ])('not %s', (text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it('takes the sentence before with it where it points back', () => {
    expect(termsOf('자료를 먼저 외운다. 이를 사전 학습이라고 부른다.')).toEqual([
      '사전 학습: 자료를 먼저 외운다. 이를 사전 학습이라고 부른다.',
    ]);
  });

  it.each([
    [
      '그중 하나가 **사전 학습(pre-training)** 기법이다. 사전 학습이란 미리 배우게 하는 것을 말한다.',
      '사전 학습 | pre-training: 사전 학습이란 미리 배우게 하는 것을 말한다.',
    ],
    [
      '직렬화(Serialization)와 역직렬화(Deserialization)가 있다. 둘은 짝이다. 바이트를 객체로 되돌리는 것을 역직렬화라고 한다.',
      '역직렬화 | Deserialization: 바이트를 객체로 되돌리는 것을 역직렬화라고 한다.',
    ],
    [
      '새 모델(GPT)이 나왔다. 모델이란 세상을 줄여 담은 것을 말한다.',
      '모델: 모델이란 세상을 줄여 담은 것을 말한다.',
    ],
    [
      '대모델(Large Model)도 있다. 모델이란 세상을 줄여 담은 것을 말한다.',
      '모델: 모델이란 세상을 줄여 담은 것을 말한다.',
    ],
  ])('has the other name that the text before it gives: %s', (text, term) => {
    expect(termsOf(text)).toEqual([term]);
  });

  it('is without the label above it', () => {
    expect(termsOf('**1. 정의:**\n재현율(Recall)은 찾아낸 것의 비율을 말한다.')).toEqual([
      '재현율 | Recall: 재현율(Recall)은 찾아낸 것의 비율을 말한다.',
    ]);
  });
});
