import { describe, expect, it } from 'vitest';
import { createReference } from '../../../src/core';
import type { ExpansionJudgement } from '../../../src/core/reference/entry';

const reference = createReference();

/** `name(expansion)` as a note has it, one a line. */
const table: Readonly<Record<ExpansionJudgement, string>> = {
  agrees: `
    GPT(Generative Pre-trained Transformer)
    LLM(Large Language Model)
    LLMs(large language model)
    RAG(retrieval-augmented generation)
    RAG(검색 증강 생성)
    CNN(합성곱 신경망)
    BERT(Bidirectional Encoder Representations from Transformers)
    bert(bidirectional encoder representations from transformers)
    LSTM(Long Short-Term Memory)
    ANN(Artificial Neural Network)
    ANN(Approximate Nearest Neighbor)
    MAE(Mean Absolute Error)
    MAE(Masked Autoencoder)
    LDA(Latent Dirichlet Allocation)
    LDA(Linear Discriminant Analysis)
    MAP(Maximum a Posteriori)
    mAP(mean Average Precision)
    EM(Exact Match)
    EM(Expectation-Maximization)
    TP(True Positive)
    TP(Tensor Parallelism)
    CV(Computer Vision)
    CV(Cross-Validation)
    DP(Differential Privacy)
    KD(Knowledge Distillation)
    SSL(Self-Supervised Learning)
    SSL(Semi-Supervised Learning)
    Large Language Model(LLM)
    대규모 언어 모델(Large Language Model)
    XGBoost(eXtreme Gradient Boosting)
    GRPO(Group Relative Policy Optimization)
    MCP(Model Context Protocol)
    RoPE(Rotary Position Embedding)
    FID(Fréchet Inception Distance)
    DPO(Direct Preference Optimization)
    GQA(Grouped-Query Attention)
    TPU(Tensor Processing Unit)
    SMOTE(Synthetic Minority Over-sampling Technique)
    VLA(Vision-Language-Action)`,
  variant: `
    GPT(Generative Pretrained Transformer)
    GPT(Generative Pre Trained Transformers)
    LLM(Large Language Models)
    LLM(Large-Language Model)
    LLM(대규모언어모델)
    RAG(Retrieval Augmented Generation)
    CoT(Chain of Thought)
    LSTM(Long Short Term Memory)
    LSTM(Long-Short Term Memory)
    MLP(Multi-Layer Perceptron)
    VAE(Variational Auto-Encoder)
    BERT(Bidirectional Encoder Representation from Transformer)
    RLHF(Reinforcement Learning with Human Feedback)
    AUC(Area Under Curve)
    AUC(Area Under the ROC Curve)
    RMSE(Root Mean Square Error)
    PPO(Proximal Policy Optimisation)
    KNN(K-Nearest Neighbours)
    RL(Reinforcement-Learning)
    Topic Modeling(Topic Modelling)
    Data Labeling(Data Labelling)
    HITL(Human in Loop)
    FID(Frechet Inception Distances)
    GLM(Generalised Linear Model)
    FID(Frechet Inception Distance)
    OOV(Out of Vocabulary)
    GNN(Graph Neural Networks)
    RNN(Recurrent Neural Net)
    DNN(Deep Neural Nets)
    XAI(Explainable AI)
    RoPE(Rotary Positional Embedding)
    ETL(Extract Transform Load)
    DPR(Dense Passage Retrieval)
    VLM(Visual Language Model)
    MARL(Multi-Agent RL)
    AutoML(Automated ML)
    VQ-VAE(Vector Quantized VAE)
    AUC(Area Under the Receiver Operating Characteristic Curve)
    ReAct(Reasoning + Acting)
    ReAct(Reasoning & Acting)
    ETL(Extract, Transform, and Load)
    ETL(Extraction, Transformation, Loading)
    RBF(Radial Basis Function kernel)
    GAN(Generative Adversarial Network model)
    TTS(Text-to-Speech Synthesis)
    TD(Temporal Difference)
    KL(Kullback-Leibler)
    NMS(Non-Maximal Suppression)
    QA(Question and Answer)
    MFCC(Mel-Frequency Cepstrum Coefficients)
    IID(Independently and Identically Distributed)
    DevOps(Development & Operations)
    MMLU(Measuring Massive Multitask Language Understanding)
    GAN(Generative Adversarial Nets)
    SMOTE(Synthetic Minority Oversampling Technique)
    GQA(Group Query Attention)
    KV Cache(Key-Value Cache)
    CoT(Chain-of-Thoughts)
    NER(Named-Entity Recognition)
    t-SNE(t-distributed Stochastic Neighbour Embedding)
    ROUGE(Recall Oriented Understudy for Gisting Evaluation)
    SFT(Supervised Finetuning)
    HNSW(Hierarchical Navigable Small Worlds)
    QLoRA(Quantized LoRA)
    LoRA(Low Rank Adaption)
    CI/CD(Continuous Integration/Continuous Deployment)
    VRAM(Video RAM)
    LLMOps(LLM Operations)
    TOPS(Trillions of Operations per Second)
    RoPE(Rotary Position Encoding)
    MBPP(Mostly Basic Python Programming)
    MCC(Matthew's Correlation Coefficient)
    MCC(Matthew’s Correlation Coefficient)
    AMP(Automated Mixed Precision)
    ASR(Automated Speech Recognition)
    C4(Colossal Cleaned Crawled Corpus)
    GBM(Gradient Boosted Machine)
    LightGBM(Light Gradient Boosted Machine)
    IAA(Inter-Annotation Agreement)
    NAS(Neural Network Architecture Search)
    PII(Personally Identifying Information)
    SSIM(Structural Similarity Index Metric)`,
  'other-meaning': `
    YOLO(You Only Live Once)
    GPT(GUID Partition Table)
    GPT(General Purpose Technology)
    CNN(Cable News Network)
    NLP(Neuro-Linguistic Programming)
    SVM(Secure Virtual Machine)
    SAM(Security Account Manager)
    SAM(Serverless Application Model)
    RAG(Red Amber Green)
    SSL(Secure Sockets Layer)
    SSD(Solid State Drive)
    NAS(Network-Attached Storage)
    MCP(Microsoft Certified Professional)
    QA(Quality Assurance)
    IR(Investor Relations)
    CFG(Context-Free Grammar)
    RNN(Recursive Neural Network)
    WER(Windows Error Reporting)
    AI(Artificial Insemination)
    PCA(Patient-Controlled Analgesia)
    LoRA(Long Range)
    CV(Curriculum Vitae)
    MoE(Ministry of Education)
    DL(Dictionary Learning)
    RL(Representation Learning)
    DPO(Days Payable Outstanding)
    RAG(Recombination Activating Gene)
    TPU(Thermoplastic Polyurethane)
    GAN(Gallium Nitride)
    ASR(Age-Standardized Rate)
    MCP(Master Control Program)
    NLP(Nonlinear Programming)
    TTS(Test-Time Scaling)
    CRAG(Comprehensive RAG Benchmark)
    GPU(Ground Power Unit)
    PoC(Proof of Capacity)
    PLM(Protein Language Model)
    SLM(Spoken Language Model)
    LRM(Large Reconstruction Model)
    OCR(Overnight Cash Rate)
    GMM(Generalized Method of Moments)`,
  contradicts: `
    GPT(Generic Pre-trained Transformer)
    GPT(Generative Pre-training Transformer)
    GPT(General Pre-trained Transformer)
    SVM(Supported Vector Machine)
    SVM(Support Vector Model)
    RAG(Retrieval Augmented Generator)
    RAG(Retrieval Argumented Generation)
    LLM(Long Language Model)
    LLM(Large Learning Model)
    CNN(Convolution Neuron Networking)
    CNN(Convolutional Neutral Network)
    RNN(Recursive Neuron Network)
    RNN(Recurring Neural Network)
    LSTM(Long Short-Term Model)
    BERT(Bidirectional Encoder Representations for Transformers)
    RLHF(Reinforced Learning from Human Feedback)
    PCA(Principle Component Analysis)
    MoE(Mixture of Expertise)
    LoRA(Low-Rank Adapter for Models)
    PEFT(Parameter Effective Fine-Tuning)
    VAE(Variable Autoencoder)
    GAN(Generative Adversary Network)
    PPO(Proximal Policy Operation)
    SFT(Supervised Fine-Tuned)
    RBF(Radical Basis Function kernel)
    MARL(Multi-Agency RL)
    MRR(Mean Reciprocal Ranking)
    DPO(Direct Policy Optimization)
    GRPO(Group Relative Preference Optimization)
    MCP(Model Communication Protocol)
    BPE(Byte Pair Embedding)
    BPE(Byte Pair Encoder)
    GQA(Grouped-Query Answering)
    RAG(Reinforced Augmented Generation)
    TPU(Tensor Processor Unit)
    NER(Named Entity Relation)
    RMSE(Root Median Squared Error)
    ROC(Receiver Operating Curve)
    AGI(Artificial Generic Intelligence)
    MLOps(Machine Learning Optimization)
    BLEU(Bilingual Evaluation Understanding)
    OCR(Optimal Character Recognition)
    CLIP(Contrastive Language-Image Processing)
    SLM(Short Language Model)`,
  unknown: `
    QWZX(Quite Weird Zero Cross)
    RAG(검색으로 보강한 생성)
    SVM(보안 가상 머신)`,
};

describe('judging what a note says that letters stand for', () => {
  for (const [judgement, lines] of Object.entries(table)) {
    it.each(lines.trim().split(/\n\s*/))(`finds that %s ${judgement}`, (line) => {
      const [, name = '', expansion = ''] = /^(.+?)\((.+)\)$/.exec(line) ?? [];
      expect(reference.judge(name, expansion)).toBe(judgement);
    });
  }

  it('judges an expansion in any normal form', () => {
    expect(reference.judge('RAG'.normalize('NFKD'), '검색 증강 생성'.normalize('NFD'))).toBe('agrees');
    expect(reference.judge('ＲＡＧ', 'Ｒetrieval-Augmented　Generation')).toBe('agrees');
    expect(reference.judge('FID', 'Fréchet Inception Distance'.normalize('NFD'))).toBe('agrees');
  });

  it('agrees with every expansion and headword of its own', () => {
    const wrong = reference
      .entries()
      .filter(({ headword, expansion = headword }) => reference.judge(headword, expansion) !== 'agrees');
    expect(wrong.map(({ headword }) => headword)).toEqual([]);
  });

  it('takes every other name of its own for a variant, or for an expansion of a namesake', () => {
    const wrong = reference
      .entries()
      .flatMap(({ headword, names }) =>
        names.filter((name) => !['agrees', 'variant'].includes(reference.judge(headword, name))),
      );
    expect(wrong).toEqual([]);
  });

  it('contradicts every expansion whose last word is another, unless that is listed', () => {
    const missed = reference.entries().flatMap(({ headword, expansion = '' }) => {
      const changed = expansion.replace(/\s\S+$/, ' Xylophone');
      const isJudged = !/\s\S/.test(expansion) || reference.judge(headword, changed) === 'contradicts';
      return isJudged ? [] : [`${headword}: ${changed}`];
    });
    expect(missed).toEqual([]);
  });
});

describe('the closest entry', () => {
  it('is the sense that an expansion means to spell', () => {
    expect(reference.closest('GPT', 'Generic Pre-trained Transformer')?.expansion).toBe(
      'Generative Pre-trained Transformer',
    );
    expect(reference.closest('LDA', 'Latent Dirichlet Analysis')?.expansion).toBe(
      'Latent Dirichlet Allocation',
    );
    expect(reference.closest('MAE', 'Masked Auto-Encoding')?.id).toBe('masked-autoencoder');
  });

  it('is none for another meaning', () => {
    expect(reference.closest('GPT', 'GUID Partition Table')).toBeUndefined();
    expect(reference.closest('QWZX', 'Quite Weird')).toBeUndefined();
  });
});
