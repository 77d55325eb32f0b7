/** Large language models: how they are built, adapted, prompted and served. */
export const largeLanguageModels = (): string => `
ALiBi = Attention with Linear Biases
attention with linear bias, 선형 편향 어텐션
Encodes position by lowering attention scores with distance, so that inputs can be longer than in training.
거리에 비례해 어텐션 점수를 낮추어 위치를 나타내고 학습 때보다 긴 입력도 다루게 하는 기법.
from: Press et al., 2021
see: RoPE, Positional Encoding

Autoregressive Model
AR model, autoregressive language model, autoregressive generation, 자기회귀 모델, 자기회귀 언어 모델
A model that produces a sequence one element at a time, each conditioned on those before.
앞서 나온 요소들을 조건으로 다음 요소를 하나씩 예측하며 시퀀스를 만드는 모델.
see: GPT, Causal Masking

AWQ = Activation-aware Weight Quantization
Weight-only quantization that protects the few weight channels that the activations show to matter most.
활성값으로 찾은 중요한 가중치 채널을 보호하며 가중치만 저비트로 줄이는 양자화 기법.
from: Lin et al., 2023
see: Quantization, GPTQ

Beam Search
빔 서치, 빔 탐색
A decoding method that keeps the few most probable partial sequences at each step.
단계마다 가장 그럴듯한 후보 시퀀스 몇 개를 유지하는 디코딩 방법.
see: Greedy Decoding, Top-p Sampling

Best-of-N
best-of-n sampling, BoN, 베스트 오브 N
Samples N answers and keeps the one that a reward model or verifier scores highest.
답변을 N개 뽑아 보상 모델이나 검증기의 점수가 가장 높은 것을 고르는 방법.
see: Reward Model, Test-Time Compute

Causal Masking
causal mask, causal attention, look-ahead mask, 인과 마스킹, 인과적 마스킹, 코잘 마스킹
Hides later positions in self-attention, so that each token is predicted from earlier ones only.
셀프 어텐션에서 뒤쪽 위치를 가려 앞의 토큰만 보고 예측하게 하는 방법.
see: Self-Attention, Autoregressive Model

ChatGPT
챗GPT, 챗지피티
OpenAI's chat assistant, built on its GPT models.
GPT 모델을 바탕으로 한 OpenAI의 대화형 AI 서비스.
from: OpenAI, 2022
see: GPT, Chatbot

Chinchilla
Chinchilla scaling law, Chinchilla scaling, 친칠라
A DeepMind model that showed that parameters and training tokens should grow in equal proportion.
매개변수와 학습 토큰을 같은 비율로 늘려야 함을 보인 딥마인드의 모델.
from: Hoffmann et al., 2022
see: Scaling Law

Chunked Prefill
청크 프리필
Splits a long prompt's prefill into pieces batched with decoding, so that other requests do not stall.
긴 프롬프트의 프리필을 조각내 디코딩과 함께 처리해 다른 요청이 멈추지 않게 하는 기법.
from: Agrawal et al., 2023
see: Prefill, Continuous Batching

CLM = Causal Language Modeling
causal language model, next-token prediction, next-word prediction, NTP, 인과적 언어 모델링, 인과 언어 모델링
Training a model to predict the next token from all tokens before it.
앞의 모든 토큰을 보고 다음 토큰을 예측하도록 모델을 학습시키는 방식.
see: GPT, MLM

Context Window
context length, context size, 컨텍스트 윈도우, 컨텍스트 창, 문맥 창, 컨텍스트 길이
The number of tokens, prompt and answer together, that a model can handle at once.
모델이 프롬프트와 답변을 합쳐 한 번에 다룰 수 있는 토큰의 수.
see: Token, KV Cache

Continuous Batching
in-flight batching, iteration-level scheduling, 연속 배칭, 컨티뉴어스 배칭
Lets requests join and leave a running batch at every decoding step, which keeps the GPU busy.
디코딩 단계마다 요청이 배치에 들고 날 수 있게 하여 GPU를 쉬지 않게 하는 서빙 기법.
from: Yu et al., 2022
see: vLLM, Chunked Prefill

CoT = Chain-of-Thought
chain-of-thought prompting, chain-of-thought reasoning, chains of thought, 생각의 사슬, 사고의 사슬, 사고 사슬, 체인 오브 소트
Having a model write out intermediate reasoning steps before its answer.
모델이 답을 내기 전에 중간 추론 과정을 단계별로 쓰게 하는 기법.
from: Wei et al., 2022
see: ToT, Self-Consistency, Reasoning Model

CPT = Continued Pre-training
continual pre-training, continuous pre-training, 지속 사전 학습, 추가 사전 학습
Going on with pre-training on new text, such as a language or a domain, before fine-tuning.
사전 학습된 모델을 특정 언어나 분야의 글로 이어서 사전 학습하는 과정.
see: Pre-training, Domain Adaptation

DoRA = Weight-Decomposed Low-Rank Adaptation
LoRA on the direction of each weight, with its magnitude trained apart.
가중치를 크기와 방향으로 나누어 방향에 LoRA를 적용하는 미세 조정 기법.
from: Liu et al., 2024
see: LoRA

DPO = Direct Preference Optimization
직접 선호 최적화, 직접 선호도 최적화
Aligns a model directly on pairs of preferred and rejected answers, without reward model or reinforcement learning.
보상 모델이나 강화학습 없이 선호 답변과 비선호 답변의 쌍으로 모델을 정렬하는 기법.
from: Rafailov et al., 2023
see: RLHF, Preference Data, ORPO

Emergent Ability
emergence, 창발 능력, 창발적 능력
A skill that is absent in smaller models and appears in larger ones.
작은 모델에는 없다가 모델이 커지면서 나타나는 능력.
from: Wei et al., 2022
see: Scaling Law

Few-Shot Prompting
few-shot, few-shot learning, k-shot, 퓨샷 프롬프팅, 퓨샷, 퓨샷 러닝
Showing a model a few worked examples of the task in the prompt.
프롬프트에 과제의 예시를 몇 개 넣어 모델이 그 형식을 따르게 하는 기법.
from: Brown et al., 2020
see: ICL, Zero-Shot

FlashAttention
flash attention, 플래시 어텐션
Computes exact attention in tiles in fast on-chip memory, without the full matrix in GPU memory.
어텐션 행렬 전체를 저장하지 않고 빠른 온칩 메모리에서 타일 단위로 정확히 계산하는 알고리즘.
from: Dao et al., 2022
see: Attention, HBM

Gating Network
MoE router, MoE routing, expert routing, 게이팅 네트워크
The part of a mixture of experts that decides which experts handle a token, and with what weight.
전문가 혼합에서 어떤 전문가가 토큰을 처리할지와 그 비중을 정하는 부분.
see: MoE

GGUF
GPT-Generated Unified Format
The llama.cpp project's format for a model's weights, often quantized, and metadata in one file.
모델 가중치(흔히 양자화된 것)와 메타데이터를 한 파일에 담는 llama.cpp의 파일 형식.
from: llama.cpp, 2023
see: llama.cpp, Quantization

GPT = Generative Pre-trained Transformer
생성형 사전 학습 트랜스포머
OpenAI's family of decoder-only transformers, pre-trained to predict the next token.
다음 토큰을 예측하도록 사전 학습된, OpenAI의 디코더 전용 트랜스포머 모델 계열.
from: Radford et al., 2018
see: LLM, Transformer, CLM

GPTQ
One-shot quantization of a trained transformer's weights to 3 or 4 bits, by second-order information.
2차 미분 정보로 학습이 끝난 트랜스포머의 가중치를 3~4비트로 줄이는 양자화 기법.
from: Frantar et al., 2022
see: PTQ, AWQ

GQA = Grouped-Query Attention
group query attention, 그룹 쿼리 어텐션
Attention in which groups of query heads share a key and value head: between multi-head and multi-query.
쿼리 헤드를 묶음으로 나누고 묶음마다 키와 값 헤드 하나를 공유하는 어텐션.
from: Ainslie et al., 2023
see: MQA, MHA, KV Cache

Greedy Decoding
greedy search, 그리디 디코딩, 탐욕적 디코딩, 그리디 서치
Always taking the most probable next token.
매 단계에서 확률이 가장 높은 토큰을 고르는 디코딩 방법.
see: Beam Search, Temperature

GRPO = Group Relative Policy Optimization
그룹 상대 정책 최적화
A variant of PPO that rates several answers to a prompt against their group's average, with no value model.
한 프롬프트에 대한 여러 답변을 그룹 평균과 비교해 가치 모델 없이 학습하는 PPO 변형.
from: Shao et al., 2024
see: PPO, RLVR, Reasoning Model

Hallucination
confabulation, 환각, 할루시네이션
Output of a model that sounds plausible but is false or not supported by its sources.
모델이 그럴듯하지만 사실이 아니거나 근거가 없는 내용을 만들어 내는 현상.
see: Grounding, RAG

ICL = In-Context Learning
인컨텍스트 러닝, 문맥 내 학습, 맥락 내 학습
Doing a new task from instructions or examples in the prompt alone, with no change of weights.
가중치를 바꾸지 않고 프롬프트의 지시나 예시만으로 새 과제를 수행하는 능력.
from: Brown et al., 2020
see: Few-Shot Prompting, Zero-Shot

Instruction Tuning
instruction fine-tuning, instruct tuning, 지시 튜닝, 인스트럭션 튜닝, 명령어 튜닝
Fine-tuning a model on many tasks phrased as instructions, so that it follows new ones.
지시문 형태로 쓴 여러 과제로 미세 조정하여 새로운 지시도 따르게 하는 학습.
from: Wei et al., 2021
see: SFT, Fine-tuning

Knowledge Distillation
distillation, KD, model distillation, 지식 증류, 증류
Training a small student model to imitate the outputs of a larger teacher.
작은 학생 모델이 큰 교사 모델의 출력을 따라 하게 학습시키는 기법.
from: Hinton et al., 2015
see: Quantization, Pruning

KTO = Kahneman-Tversky Optimization
카너먼-트버스키 최적화
Aligns a model on answers marked good or bad, not on pairs, with a loss after prospect theory.
답변 쌍 없이 좋고 나쁨의 표시만으로, 전망 이론에서 따온 손실로 모델을 정렬하는 기법.
from: Ethayarajh et al., 2024
see: DPO, Preference Data

KV Cache
key-value cache, KV caching, KV 캐시, 키-값 캐시
Keeps the attention keys and values of earlier tokens, so that they are not computed again.
처리한 토큰의 어텐션 키와 값을 저장해 다시 계산하지 않게 하는 캐시.
see: PagedAttention, GQA, Prefix Caching

Llama = Large Language Model Meta AI
라마
Meta's family of open-weight language models.
메타가 가중치를 공개한 언어 모델 계열.
from: Touvron et al., 2023
see: Open-Weight Model, llama.cpp

llama.cpp
An open-source C/C++ program that runs language models, often quantized, on ordinary computers.
흔히 양자화된 언어 모델을 일반 컴퓨터에서 실행하는 C/C++ 오픈소스 프로그램.
from: Gerganov, 2023
see: GGUF, Quantization

LLM = Large Language Model
large-scale language model, 대규모 언어 모델, 거대 언어 모델, 대형 언어 모델, 초거대 언어 모델
A language model with very many parameters, trained on vast amounts of text.
방대한 텍스트로 학습한, 매개변수가 매우 많은 언어 모델.
see: Transformer, Pre-training, SLM

LMM = Large Multimodal Model
대규모 멀티모달 모델, 거대 멀티모달 모델
A large model that takes in, and sometimes produces, more than text: images, sound, video.
텍스트뿐 아니라 이미지, 소리, 영상 등도 입력받거나 만들어 내는 대규모 모델.
see: MLLM, VLM, Multimodal

Logits
로짓
The raw scores of classes or tokens, before softmax turns them into probabilities.
소프트맥스로 확률이 되기 전, 모델이 각 클래스나 토큰에 매긴 점수.
see: Softmax, Temperature

LoRA = Low-Rank Adaptation
low-rank adaptation of large language models, low-rank adaption, low-rank adapter, 저랭크 적응, 저순위 적응, 로라
Fine-tunes a frozen model by learning a product of two small matrices, added to chosen weights.
원래 가중치를 고정하고 거기에 더할 두 작은 행렬의 곱만 학습하는 미세 조정 기법.
from: Hu et al., 2021
see: QLoRA, PEFT

Lost in the Middle
중간 소실
Models use the start and end of a long context better than its middle.
긴 컨텍스트에서 모델이 앞과 끝은 잘 쓰지만 중간은 놓치기 쉬운 현상.
from: Liu et al., 2023
see: Context Window, NIAH

LRM = Large Reasoning Model
대규모 추론 모델, 거대 추론 모델
A large language model trained to think at length before it answers.
답하기 전에 긴 추론 과정을 거치도록 학습한 대규모 언어 모델.
see: Reasoning Model, CoT

MLA = Multi-head Latent Attention
multi-headed latent attention, 멀티 헤드 잠재 어텐션, 다중 헤드 잠재 어텐션
Compresses keys and values into a small latent vector, which makes the KV cache much smaller.
키와 값을 작은 잠재 벡터로 압축하여 KV 캐시를 크게 줄이는 어텐션.
from: DeepSeek-AI, 2024
see: KV Cache, GQA

MLLM = Multimodal Large Language Model
multi-modal large language model, MM-LLM, 멀티모달 대규모 언어 모델, 멀티모달 거대 언어 모델
A language model joined to encoders for images, sound or video.
이미지, 소리, 영상 인코더를 결합한 언어 모델.
see: LMM, VLM

MoE = Mixture of Experts
sparse mixture of experts, mixture-of-experts model, 전문가 혼합, 혼합 전문가
A layer of many expert subnetworks, of which a router picks a few for each token.
여러 전문가 하위 신경망 가운데 라우터가 토큰마다 몇 개만 골라 쓰는 구조.
from: Jacobs et al., 1991
see: FFN

MQA = Multi-Query Attention
멀티 쿼리 어텐션, 다중 쿼리 어텐션
Attention in which all query heads share one key and one value head, to save memory at inference.
모든 쿼리 헤드가 키와 값 헤드 하나를 공유하여 추론 때 메모리를 아끼는 어텐션.
from: Shazeer, 2019
see: GQA, MHA

MTP = Multi-Token Prediction
다중 토큰 예측, 멀티 토큰 예측
Training a model to predict several next tokens at once, not only the very next.
다음 토큰 하나가 아니라 뒤이은 여러 토큰을 예측하도록 학습하는 방법.
from: Gloeckle et al., 2024
see: CLM, Speculative Decoding

NF4 = 4-bit NormalFloat
A 4-bit data type whose levels follow a normal distribution, as weights roughly do; from QLoRA.
정규분포를 따르는 가중치에 맞춰 값의 간격을 정한, QLoRA의 4비트 자료형.
from: Dettmers et al., 2023
see: QLoRA, Quantization

Ollama
올라마
A tool that downloads open-weight models and runs them on one's own computer behind a local API.
공개 가중치 모델을 내려받아 자기 컴퓨터에서 로컬 API로 실행하게 해 주는 도구.
see: llama.cpp, Open-Weight Model

Open-Weight Model
open weights, open weight, 오픈 웨이트 모델, 공개 가중치 모델
A model whose trained weights can be downloaded, though its data or code may be kept closed.
데이터나 코드는 비공개일 수 있으나 가중치를 내려받아 쓸 수 있는 모델.
see: LLM

ORPO = Odds Ratio Preference Optimization
Joins supervised fine-tuning and preference alignment in one loss, with no reference model.
참조 모델 없이 지도 미세 조정과 선호 정렬을 하나의 손실로 합친 학습 기법.
from: Hong et al., 2024
see: DPO, SFT

Outcome Reward Model
outcome-supervised reward model, 결과 보상 모델
A reward model that scores a solution by its final answer only.
풀이 과정이 아니라 최종 답에만 점수를 매기는 보상 모델.
see: PRM, Reward Model

PagedAttention
paged attention, 페이지드 어텐션
Stores the KV cache in fixed-size blocks, like an operating system's pages; came with vLLM.
KV 캐시를 운영체제의 페이지처럼 고정 크기 블록으로 저장해 낭비를 줄이는, vLLM에서 나온 기법.
from: Kwon et al., 2023
see: vLLM, KV Cache

PEFT = Parameter-Efficient Fine-Tuning
parameter-efficient transfer learning, 매개변수 효율적 미세 조정, 파라미터 효율적 미세 조정, 파라미터 효율적 파인튜닝
Adapting a large model by training a small share of its parameters, or a few added ones.
일부 또는 새로 더한 소수의 매개변수만 학습하여 큰 모델을 조정하는 방법.
see: LoRA, Prompt Tuning, Adapter

Prefill
prefill phase, prefilling, 프리필
The first phase of generation: the whole prompt is processed at once and the KV cache filled.
프롬프트 전체를 한 번에 처리하여 KV 캐시를 채우는, 생성의 첫 단계.
see: KV Cache, TTFT

Prefix Caching
prompt caching, prefix cache, context caching, 프리픽스 캐싱, 프롬프트 캐싱
Reuses the KV cache of a prompt's beginning that several requests share.
여러 요청이 공유하는 프롬프트 앞부분의 KV 캐시를 재사용하는 기법.
see: KV Cache, vLLM

Prefix Tuning
프리픽스 튜닝, 접두사 튜닝
Keeps the model frozen and learns vectors put before the keys and values of every layer.
모델을 고정한 채 각 층의 키와 값 앞에 붙일 벡터만 학습하는 미세 조정 기법.
from: Li & Liang, 2021
see: Prompt Tuning, PEFT

PRM = Process Reward Model
process-supervised reward model, 과정 보상 모델, 프로세스 보상 모델
A reward model that scores each step of a solution, not only its final answer.
최종 답만이 아니라 풀이의 각 단계에 점수를 매기는 보상 모델.
from: Uesato et al., 2022
see: Reward Model, Reasoning Model

Prompt
프롬프트
The text, or other input, that a model is given to respond to.
모델에게 응답을 요청하며 주는 텍스트 등의 입력.
see: Prompt Engineering, System Prompt

Prompt Engineering
prompt design, 프롬프트 엔지니어링
Writing and refining prompts so that a model gives the results that are wanted.
원하는 결과를 얻도록 모델에 줄 프롬프트를 설계하고 다듬는 일.
see: Prompt, CoT, Few-Shot Prompting

Prompt Tuning
soft prompt, soft prompt tuning, 프롬프트 튜닝, 소프트 프롬프트
Keeps the model frozen and learns a few input vectors that stand in front of the prompt.
모델을 고정한 채 입력 앞에 붙일 소수의 벡터만 학습하는 미세 조정 기법.
from: Lester et al., 2021
see: Prefix Tuning, PEFT

QLoRA = Quantized Low-Rank Adaptation
quantized LoRA, quantized low-rank adapter, 큐로라, 양자화 저랭크 적응
LoRA on a base model held in 4 bits, so that large models can be fine-tuned on one GPU.
4비트로 양자화한 모델 위에 LoRA를 학습해 GPU 한 장으로도 큰 모델을 미세 조정하는 기법.
from: Dettmers et al., 2023
see: LoRA, Quantization

Reasoning Model
reasoning LLM, thinking model, 추론 모델, 추론형 모델
A language model trained, mostly by reinforcement learning, to reason at length before it answers.
주로 강화학습으로 답하기 전에 긴 추론 과정을 거치도록 학습한 언어 모델.
see: CoT, Test-Time Compute, RLVR

Rejection Sampling
rejection sampling fine-tuning, 리젝션 샘플링, 거부 샘플링, 기각 샘플링
Drawing candidates and keeping those that pass a test; with LLMs, to get answers to train on.
후보를 뽑아 기준에 맞는 것만 남기는, LLM에서는 학습에 쓸 답변을 고르는 방법.
see: Best-of-N, SFT

RLAIF = Reinforcement Learning from AI Feedback
RL from AI feedback, AI 피드백 기반 강화학습
RLHF in which a model, not people, judges which answers are better.
사람 대신 AI 모델이 답변의 우열을 가린 피드백으로 모델을 강화학습하는 기법.
from: Bai et al., 2022
see: RLHF, CAI

RLHF = Reinforcement Learning from Human Feedback
reinforcement learning with human feedback, reinforcement learning through human feedback, RL from human feedback, reinforcement learning via human feedback, 인간 피드백 기반 강화학습, 인간 피드백을 통한 강화학습
Trains a reward model on people's preferences and tunes the language model to score well on it.
사람의 선호로 보상 모델을 학습하고 그 보상이 높아지게 언어 모델을 조정하는 학습 기법.
from: Christiano et al., 2017
see: Reward Model, PPO, DPO

RLVR = Reinforcement Learning with Verifiable Rewards
reinforcement learning from verifiable rewards, reinforcement learning with verifiable reward, 검증 가능한 보상 기반 강화학습
Reinforcement learning on tasks whose answers a program can check, such as mathematics and code.
수학이나 코드처럼 프로그램으로 채점되는 과제의 보상으로 모델을 강화학습하는 방법.
from: Lambert et al., 2024
see: GRPO, Reasoning Model

RMSNorm = Root Mean Square Layer Normalization
root mean square normalization, RMS normalization, RMS 정규화
A layer normalization that divides by the root mean square only and does not subtract the mean.
평균을 빼지 않고 제곱평균제곱근으로만 나누는 층 정규화.
from: Zhang & Sennrich, 2019
see: Layer Normalization

RoPE = Rotary Position Embedding
rotary positional embedding, rotary position encoding, rotary positional encoding, rotary embedding, 회전 위치 임베딩, 로터리 위치 임베딩, 회전 위치 인코딩
Encodes position by rotating query and key vectors, so that attention scores reflect relative distance.
쿼리와 키 벡터를 위치에 따라 회전시켜 점수에 상대적 거리를 반영하는 위치 인코딩.
from: Su et al., 2021
see: Positional Encoding, ALiBi, YaRN

Scaling Law
neural scaling law, 스케일링 법칙, 규모의 법칙
A model's loss falls predictably, as a power law, with more parameters, data and compute.
매개변수, 데이터, 연산량이 늘수록 손실이 거듭제곱 법칙을 따라 줄어든다는 경험 법칙.
from: Kaplan et al., 2020
see: Chinchilla, Emergent Ability

Self-Consistency
self-consistency decoding, 자기 일관성
Samples several chains of thought and takes the answer that most of them reach.
여러 추론 경로를 샘플링하여 가장 많이 나온 답을 고르는 기법.
from: Wang et al., 2022
see: CoT

SFT = Supervised Fine-Tuning
지도 미세 조정, 지도 파인튜닝, 지도 학습 미세 조정
Fine-tuning a pre-trained model on prompts paired with good answers.
사전 학습된 모델을 프롬프트와 모범 답변의 쌍으로 미세 조정하는 과정.
see: Fine-tuning, Instruction Tuning, RLHF

SimPO = Simple Preference Optimization
A variant of DPO without a reference model, whose reward is the answer's average log probability.
참조 모델 없이 답변의 평균 로그 확률을 보상으로 쓰는 DPO 변형.
from: Meng et al., 2024
see: DPO

Sliding Window Attention
슬라이딩 윈도우 어텐션
Attention in which each token sees only a fixed number of nearby tokens, to save time and memory.
각 토큰이 가까운 정해진 수의 토큰만 보게 하여 계산과 메모리를 줄이는 어텐션.
from: Beltagy et al., 2020
see: Sparse Attention, Context Window

SLM = Small Language Model
소형 언어 모델, 소규모 언어 모델
A language model small enough to run cheaply or on a device, mostly up to a few billion parameters.
대체로 매개변수가 수십억 개 이하라 적은 비용으로, 또는 기기에서 실행할 수 있는 언어 모델.
see: LLM, On-Device AI

Sparse Attention
희소 어텐션, 스파스 어텐션
Attention that computes only some of the pairs of positions, so that long inputs cost less.
위치 쌍의 일부만 계산하여 긴 입력의 비용을 줄이는 어텐션.
from: Child et al., 2019
see: Sliding Window Attention, Self-Attention

Speculative Decoding
speculative sampling, assisted generation, 추측 디코딩, 투기적 디코딩, 추론적 디코딩
A small model drafts tokens that the large one checks in one pass: faster, with the same output distribution.
작은 모델이 제안한 토큰들을 큰 모델이 한 번에 검증해 같은 출력 분포로 더 빠르게 생성하는 기법.
from: Leviathan et al., 2022
see: MTP, Prefill

Structured Output
structured generation, 구조화된 출력, 구조화 출력
Output that is forced into a given form, such as a JSON schema.
모델의 출력이 JSON 스키마 같은 정해진 형식을 따르게 하는 기능.
see: Function Calling

SwiGLU = Swish-Gated Linear Unit
Swish GLU, 스위글루
A feed-forward gate: one linear projection passed through Swish, times another; used in Llama.
Swish를 거친 선형 변환에 다른 선형 변환을 곱하는, Llama 등에 쓰이는 활성화 구조.
from: Shazeer, 2020
see: FFN, GELU

System Prompt
system message, system instruction, 시스템 프롬프트, 시스템 메시지
Instructions that an application puts before the user's messages to set role and rules.
사용자 메시지보다 앞에 두어 모델의 역할과 규칙을 정하는 지시.
see: Prompt

Temperature
sampling temperature, softmax temperature, 온도, 템퍼러처
A number that divides the logits before sampling: low makes output predictable, high varied.
샘플링 전에 로짓을 나누는 값으로, 낮으면 출력이 일정해지고 높으면 다양해지는 설정.
see: Top-p Sampling, Logits

Test-Time Compute
test-time scaling, inference-time compute, inference-time scaling, TTC, 테스트 타임 컴퓨트, 추론 시간 연산
Spending more computation on an answer, by longer reasoning or many samples, for better results.
더 길게 추론하거나 여러 번 샘플링하는 등 답할 때 연산을 더 써서 성능을 높이는 방식.
see: Reasoning Model, Self-Consistency

Top-k Sampling
top-k, 톱-k 샘플링, top-k 샘플링
Sampling the next token from the k most probable ones.
확률이 높은 상위 k개 토큰 가운데서 다음 토큰을 뽑는 샘플링 방법.
from: Fan et al., 2018
see: Top-p Sampling, Temperature

Top-p Sampling
nucleus sampling, top-p, 뉴클리어스 샘플링, 톱-p 샘플링, top-p 샘플링, 핵 샘플링
Sampling from the smallest set of tokens whose probabilities add up to p.
누적 확률이 p에 이르는 최소한의 상위 토큰들에서 다음 토큰을 뽑는 방법.
from: Holtzman et al., 2019
see: Top-k Sampling, Temperature

ToT = Tree of Thoughts
tree of thought, tree-of-thought prompting, 생각의 나무, 사고의 나무, 사고 트리
Explores several lines of reasoning as a tree, judges the steps and backtracks from bad ones.
여러 추론 갈래를 트리로 펼치고 단계마다 평가하여 나쁜 갈래에서는 되돌아가는 기법.
from: Yao et al., 2023
see: CoT, Self-Consistency

TPOT = Time per Output Token
inter-token latency, ITL, 출력 토큰당 시간
The average time that a served model takes for each token after the first.
서빙되는 모델이 첫 토큰 이후 토큰 하나를 내보내는 데 걸리는 평균 시간.
see: TTFT, Latency

TTFT = Time to First Token
first token latency, 첫 토큰까지의 시간, 첫 토큰 지연 시간
The time from sending a request until the first token of the answer arrives.
요청을 보낸 뒤 답변의 첫 토큰이 나오기까지 걸리는 시간.
see: TPOT, Prefill

vLLM
브이엘엘엠
An open-source engine that serves language models with high throughput, built around PagedAttention.
PagedAttention을 바탕으로 언어 모델을 높은 처리량으로 서빙하는 오픈소스 엔진.
from: Kwon et al., 2023
see: PagedAttention, Continuous Batching

YaRN = Yet another RoPE extensioN
Extends the context window of RoPE models by rescaling frequencies, with little further training.
RoPE의 주파수를 조정하여 적은 추가 학습으로 컨텍스트 윈도우를 늘리는 방법.
from: Peng et al., 2023
see: RoPE, Context Window

Zero-Shot
zero-shot learning, zero-shot prompting, ZSL, 제로샷, 제로샷 학습, 제로샷 프롬프팅
Doing a task without having been shown an example of it.
해당 과제의 예시를 하나도 받지 않고 과제를 수행하는 방식.
see: Few-Shot Prompting, ICL
`;
