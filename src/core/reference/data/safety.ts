/** Safety, fairness, privacy and how models are understood. */
export const safety = (): string => `
Adversarial Attack
적대적 공격
Changing an input slightly, so that a model gets it wrong though people see no difference.
사람 눈에는 차이가 없게 입력을 살짝 바꿔 모델이 틀리게 만드는 공격.
from: Szegedy et al., 2013
see: FGSM, Adversarial Training

Adversarial Training
적대적 훈련, 적대적 학습
Training on adversarial examples to make a model robust to them.
적대적 예제를 학습에 포함하여 모델을 공격에 강하게 만드는 방법.
see: Adversarial Attack

AI Safety
AI 안전, 인공지능 안전
The field concerned with keeping AI systems from doing harm.
AI 시스템이 해를 끼치지 않게 하는 것을 다루는 연구 분야.
see: Alignment, Red Teaming

Alignment
AI alignment, 정렬, AI 정렬, 얼라인먼트
Making AI systems do what people intend and value.
AI 시스템이 사람의 의도와 가치에 맞게 행동하게 하는 일.
see: RLHF, Reward Hacking

Bias
AI bias, algorithmic bias, 편향, AI 편향, 알고리즘 편향
A systematic lean in a model's results; toward groups of people, a source of unfairness.
모델의 결과가 한쪽으로 치우치는 것으로, 사람 집단에 대해서는 불공정의 원인.
see: Fairness, Bias-Variance Tradeoff

CAI = Constitutional AI
constitutional artificial intelligence, 헌법적 AI, 헌법 AI
Anthropic's method in which a model criticizes and revises its answers by written principles.
글로 적은 원칙에 따라 모델이 제 답변을 비판하고 고치게 하는 앤트로픽의 학습 방법.
from: Bai et al., 2022
see: RLAIF, Alignment

Data Poisoning
poisoning attack, 데이터 포이즈닝, 데이터 중독 공격
Slipping bad examples into training data to damage or steer a model.
학습 데이터에 악의적인 데이터를 섞어 모델을 망치거나 조종하는 공격.

DP = Differential Privacy
차분 프라이버시, 차등 프라이버시, 차등 정보보호
Adds measured noise so that results hardly depend on any one person's data.
노이즈를 더해 결과가 어느 한 사람의 데이터에 거의 좌우되지 않게 하는 기법.
from: Dwork et al., 2006
see: Federated Learning

Fairness
algorithmic fairness, AI fairness, 공정성, AI 공정성
Treating people and groups without unjust difference.
사람이나 집단을 부당하게 차별하지 않는 성질.
see: Bias

FGSM = Fast Gradient Sign Method
fast gradient sign attack
Makes an adversarial example by one small step along the sign of the loss's gradient.
손실의 기울기 부호 방향으로 입력을 한 번 조금 바꿔 적대적 예제를 만드는 방법.
from: Goodfellow et al., 2014
see: Adversarial Attack

Indirect Prompt Injection
간접 프롬프트 인젝션
Hiding instructions in a web page or file that a model will read.
모델이 읽게 될 웹 페이지나 파일에 지시를 숨겨 두는 공격.
from: Greshake et al., 2023
see: Prompt Injection

Interpretability
model interpretability, 해석 가능성
How far people can understand how a model comes to its outputs.
모델이 결과를 내는 과정을 사람이 이해할 수 있는 정도.
see: Mechanistic Interpretability

Jailbreak
jailbreaking, LLM jailbreak, 탈옥, 제일브레이크
A prompt that gets a model to do what its safety training forbids.
안전 학습이 막아 둔 일을 모델이 하게 만드는 프롬프트.
see: Prompt Injection, Red Teaming

LIME = Local Interpretable Model-agnostic Explanations
local interpretable model-agnostic explanation
Explains one prediction by fitting a simple model to the behavior around that input.
해당 입력 주변의 동작을 단순한 모델로 근사하여 예측 하나를 설명하는 기법.
from: Ribeiro et al., 2016
see: SHAP, XAI

Machine Unlearning
unlearning, 머신 언러닝
Making a trained model forget particular data.
학습된 모델이 특정 데이터를 잊게 하는 기법.
from: Cao & Yang, 2015
see: DP

Mechanistic Interpretability
mech interp, 기계적 해석 가능성, 기계론적 해석 가능성
Taking networks apart to find the features and circuits by which they compute.
신경망이 계산에 쓰는 특징과 회로를 찾아 내부 동작을 밝히는 연구.
see: SAE, Interpretability

Membership Inference Attack
MIA, 멤버십 추론 공격
Finding out whether a given record was in a model's training data.
특정 데이터가 모델의 학습에 쓰였는지 알아내는 공격.
from: Shokri et al., 2016
see: DP

Model Card
모델 카드
A short document that says what a model is for, how it was tested and where it falls short.
모델의 용도, 평가 결과, 한계를 적은 짧은 문서.
from: Mitchell et al., 2018

PII = Personally Identifiable Information
personally identifying information, personal identifiable information, personal identifying information, 개인 식별 정보
Data by which a person can be identified, such as a name or a number.
이름이나 번호처럼 개인을 알아볼 수 있게 하는 정보.
see: DP

Prompt Injection
prompt injection attack, 프롬프트 인젝션, 프롬프트 주입
Slipping instructions into a model's input that override those of its maker.
모델의 입력에 지시를 끼워 넣어 원래 지시 대신 따르게 하는 공격.
see: Indirect Prompt Injection, Jailbreak

Red Teaming
red team, 레드팀, 레드 티밍
Attacking one's own system on purpose to find its weaknesses.
약점을 찾으려고 자기 시스템을 일부러 공격해 보는 활동.
see: Jailbreak, AI Safety

Reward Hacking
specification gaming, 보상 해킹, 리워드 해킹
Getting a high reward in a way that misses what was meant.
의도한 목표를 이루지 않으면서 보상만 높게 얻는 현상.
see: Alignment, Reward Model

Robustness
model robustness, 강건성, 견고성
How well a model keeps working on noisy, shifted or hostile input.
잡음이나 변화, 공격이 있는 입력에서도 모델이 제대로 동작하는 성질.
see: Adversarial Attack, OOD

SAE = Sparse Autoencoder
sparse auto-encoder, 희소 오토인코더
An autoencoder with few active units at a time, used to find readable features inside models.
한 번에 소수의 유닛만 활성화되는, 모델 내부의 해석 가능한 특징을 찾는 데 쓰이는 오토인코더.
see: Mechanistic Interpretability, AE

SHAP = SHapley Additive exPlanations
Shapley additive explanation
Explains a prediction by each feature's fair share in it, after Shapley values of game theory.
게임 이론의 섀플리 값으로 각 특성이 예측에 기여한 몫을 나누어 설명하는 기법.
from: Lundberg & Lee, 2017
see: LIME, XAI

Sycophancy
아첨, 사이코펀시
A model's tendency to say what the user wants to hear instead of what is right.
모델이 옳은 것보다 사용자가 듣고 싶어 하는 말을 하는 경향.
see: Alignment, RLHF

Watermarking
AI watermark, text watermark, 워터마킹
Marking generated content in a hidden way, so that it can be recognized.
생성물에 눈에 띄지 않는 표시를 넣어 알아볼 수 있게 하는 기법.
see: Deepfake

XAI = Explainable Artificial Intelligence
explainable AI, 설명 가능한 인공지능, 설명 가능한 AI, 설명가능 AI
Methods that make the reasons for a model's outputs understandable.
모델이 낸 결과의 이유를 사람이 이해할 수 있게 하는 기법.
see: SHAP, LIME
`;
