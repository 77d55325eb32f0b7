import { describe, expect, it } from 'vitest';
import { createReference } from '../../../src/core';
import type { ExpansionJudgement } from '../../../src/core/reference/entry';

const reference = createReference();

/** `name(expansion)` as a Korean note has it, one a line. */
const table: Readonly<Record<ExpansionJudgement, string>> = {
  agrees: `
    LLM(거대 언어 모델)
    LLM(초거대 언어 모델)
    미세 조정(Fine-tuning)
    강화학습(Reinforcement Learning)
    강화 학습(RL)
    생성형 AI(Generative AI)
    전이 학습(Transfer Learning)
    지식증류(Knowledge Distillation)
    자연어처리(Natural Language Processing)
    환각(Hallucination)
    RLHF(인간 피드백 기반 강화학습)
    GAN(적대적 생성 신경망)
    MoE(전문가 혼합)
    CoT(생각의 사슬)
    AGI(인공 일반 지능)
    SVM(서포트 벡터 머신)
    NPU(신경망 처리 장치)
    의사결정나무(Decision Tree)
    객체 탐지(Object Detection)
    주성분 분석(PCA)`,
  variant: `
    LLM(초거대언어모델)
    RLHF(인간 피드백을 통한 강화 학습)
    PCA(주성분분석)
    PLM(사전 훈련 언어 모델)
    GMM(가우시안 혼합 모형)
    GBM(그라디언트 부스팅)
    어텐션(Attention Mechanism)
    합성곱 신경망(Convolution Neural Network)
    파인튜닝(Fine Tuning)
    과적합(Over-fitting)
    역전파(Back Propagation)
    순환 신경망(Recurrent Neural Networks)
    트랜스포머(Transformers)
    트랜스포머 모델(Transformers)
    KV 캐시(Key Value Cache)
    사고의 사슬(Chain of Thought)
    다층 퍼셉트론(Multi Layer Perceptron)
    벡터 데이터베이스(Vector DB)
    양자화(Quantisation)
    배치 정규화(Batch Normalisation)
    데이터 라벨링(Data Labelling)`,
  'other-meaning': `
    자연어 처리(Neuro-Linguistic Programming)
    인공지능(Avian Influenza)`,
  contradicts: `
    서포트 벡터 머신(Supported Vector Machine)
    순환 신경망(Recursive Neural Network)
    프롬프트 엔지니어링(Prompt Engineer)
    검색증강생성(Retrieval Augmented Generated)
    임베딩(Embeding)
    혼동 행렬(Confusion Metrics)
    보상 모델(Reword Model)
    데이터 증강(Data Argumentation)
    경사하강법(Gradient Decent)
    과적합(Overfit)
    강화 학습(Enforcement Learning)
    자연어 처리(Natural Language Procession)`,
  unknown: `
    LLM(법학 석사)
    TPU(열가소성 폴리우레탄)
    전기차(Electric Vehicle)`,
};

describe('judging expansions of Korean notes', () => {
  for (const [judgement, lines] of Object.entries(table)) {
    it.each(lines.trim().split(/\n\s*/))(`finds that %s ${judgement}`, (line) => {
      const [, name = '', expansion = ''] = /^(.+?)\((.+)\)$/.exec(line) ?? [];
      expect(reference.judge(name, expansion)).toBe(judgement);
      expect(reference.judge(name.normalize('NFD'), expansion.normalize('NFD'))).toBe(judgement);
    });
  }
});
