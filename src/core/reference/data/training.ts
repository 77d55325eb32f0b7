/** How models are trained, regularized and adapted. */
export const training = (): string => `
AdaGrad = Adaptive Gradient
아다그라드
An optimizer with a learning rate for each parameter, which shrinks as its squared gradients add up.
매개변수마다 기울기 제곱의 누적합에 따라 학습률을 줄여 가는 최적화 알고리즘.
from: Duchi et al., 2011
see: RMSProp, Adam

Adam = Adaptive Moment Estimation
Adam optimizer, 아담, 아담 옵티마이저
An optimizer that scales each step by running averages of the gradient and of its square.
기울기와 그 제곱의 이동 평균으로 매개변수마다 갱신 폭을 조절하는 최적화 알고리즘.
from: Kingma & Ba, 2014
see: AdamW, SGD, RMSProp

AdamW = Adam with Decoupled Weight Decay
Adam with weight decay, 아담W
Adam with weight decay applied to the weights directly, not through the gradient; usual for transformers.
가중치 감쇠를 가중치에 직접 적용하는, 트랜스포머 학습에 흔히 쓰이는 Adam 변형.
from: Loshchilov & Hutter, 2017
see: Adam, Weight Decay

Adapter
adapter module, adapter layer, 어댑터
A small trainable module put into the layers of a frozen model to adapt it to a task.
고정된 모델의 층 사이에 넣어 과제에 맞게 그 부분만 학습하는 작은 모듈.
from: Houlsby et al., 2019
see: PEFT, LoRA

AMP = Automatic Mixed Precision
automated mixed precision, 자동 혼합 정밀도
A framework feature that picks 16-bit or 32-bit floats for each operation in training.
학습할 때 연산마다 16비트나 32비트 부동소수점을 자동으로 고르는 기능.
see: Mixed Precision Training, BF16

Batch Size
배치 크기, 배치 사이즈
The number of examples used for one update of the weights.
가중치를 한 번 갱신할 때 쓰는 데이터의 수.
see: Mini-Batch, Epoch

BatchNorm = Batch Normalization
BN, batch norm, 배치 정규화
Normalizes each feature over the mini-batch and then scales and shifts it by learned values.
미니배치 단위로 특성을 정규화한 뒤 학습된 값으로 크기와 위치를 조정하는 기법.
from: Ioffe & Szegedy, 2015
see: Layer Normalization, Mini-Batch

BPTT = Backpropagation Through Time
back-propagation through time, 시간 역전파, 시간에 따른 역전파
Backpropagation for recurrent networks, over the network unrolled along its time steps.
순환 신경망을 시간 단계로 펼친 뒤 적용하는 역전파.
from: Werbos, 1990
see: RNN, Backpropagation

Catastrophic Forgetting
catastrophic interference, 파국적 망각, 치명적 망각
A network's loss of what it knew when trained on something new.
새로운 것을 학습하면서 이전에 배운 것을 잊어버리는 현상.
from: McCloskey & Cohen, 1989
see: Continual Learning, Fine-tuning

Checkpoint
model checkpoint, checkpointing, 체크포인트
A saved state of a model during training, from which training or inference can go on.
학습을 이어 가거나 추론할 수 있게 학습 도중 저장해 둔 모델의 상태.
see: Epoch, Early Stopping

Continual Learning
lifelong learning, incremental learning, 연속 학습, 지속 학습, 평생 학습
Learning a sequence of tasks over time without losing the earlier ones.
앞서 배운 것을 잃지 않으면서 여러 과제를 시간에 따라 이어서 배우는 학습 방식.
see: Catastrophic Forgetting

Contrastive Learning
contrastive representation learning, 대조 학습
Learning representations by pulling similar pairs together and pushing dissimilar ones apart.
비슷한 쌍은 가깝게, 다른 쌍은 멀게 만들며 표현을 배우는 방법.
see: InfoNCE, CLIP, Triplet Loss

Cross-Entropy
CE loss, log loss, cross-entropy loss, 교차 엔트로피, 크로스 엔트로피, 교차 엔트로피 손실, 크로스 엔트로피 손실
A loss that grows as a model gives the true answer less probability; usual for classification.
모델이 정답에 준 확률이 낮을수록 커지는, 분류에서 흔히 쓰는 손실 함수.
see: KL Divergence, Softmax, Loss Function

Curriculum Learning
커리큘럼 학습
Training on easy examples first and on harder ones later.
쉬운 데이터부터 시작해 점차 어려운 데이터로 학습하는 방법.
from: Bengio et al., 2009
see: Supervised Learning

Data Parallelism
data parallel, data-parallel training, DP, 데이터 병렬화, 데이터 병렬 처리
shared: DP
Splitting each batch over several devices that hold the same model.
같은 모델을 가진 여러 장치에 배치를 나눠 처리하는 병렬화.
see: DDP, Tensor Parallelism, Pipeline Parallelism

DDP = Distributed Data Parallel
DistributedDataParallel, distributed data parallelism, 분산 데이터 병렬, 분산 데이터 병렬 처리
Training with a full copy of the model on each device, each on a share of the batch; gradients are averaged.
장치마다 모델을 복제해 배치를 나눠 처리하고 기울기를 평균하는 분산 학습 방법.
see: Data Parallelism, FSDP

DeepSpeed
딥스피드
Microsoft's library for training and serving very large models, known for its ZeRO optimizer.
ZeRO로 알려진, 초대형 모델의 학습과 추론을 위한 마이크로소프트의 라이브러리.
from: Microsoft, 2020
see: ZeRO, FSDP

Domain Adaptation
도메인 적응
Making a model trained on one kind of data work on another, whose distribution differs.
한 분야의 데이터로 학습한 모델을 분포가 다른 분야에서도 잘 동작하게 하는 기법.
see: Transfer Learning, Distribution Shift

Dropout
드롭아웃
Switching off random units at each training step, so that a network relies on none of them.
학습 단계마다 일부 유닛을 무작위로 꺼서 특정 유닛에 의존하지 않게 하는 규제 기법.
from: Hinton et al., 2012
see: Regularization, Overfitting

Early Stopping
조기 종료, 얼리 스토핑
Ending training when the error on validation data no longer falls.
검증 데이터의 오차가 더 줄지 않을 때 학습을 멈추는 기법.
see: Overfitting, Validation Set

EMA = Exponential Moving Average
exponentially weighted moving average, 지수 이동 평균
A running average that weighs recent values most; of a model's weights, it often generalizes better.
최근 값에 더 큰 가중치를 두며, 모델 가중치에 쓰면 일반화를 돕기도 하는 이동 평균.
see: Adam

Embedding
embedding vector, vector embedding, 임베딩
A vector that stands for a word, an image or the like, such that similar items have similar vectors.
단어나 이미지 등을 의미가 비슷하면 가까이 놓이도록 나타낸 수치 벡터.
see: Word Embedding, Vector Database, Latent Space

Epoch
에포크, 에폭
One pass of training over the whole training set.
학습 데이터 전체를 한 번 다 훑는 학습 단위.
see: Batch Size, Iteration

Expert Parallelism
expert parallel, EP, 전문가 병렬화, 전문가 병렬 처리
Places the experts of a mixture-of-experts model on different devices and sends tokens to them.
MoE 모델의 전문가들을 서로 다른 장치에 두고 토큰을 보내 처리하는 병렬화.
see: MoE, Tensor Parallelism

Exploding Gradient
exploding gradient problem, 기울기 폭주, 기울기 폭발, 그래디언트 폭발
Gradients that grow out of bounds on their way back through many layers and upset training.
역전파로 여러 층을 지나며 기울기가 지나치게 커져 학습이 불안정해지는 현상.
see: Vanishing Gradient, Gradient Clipping

Federated Learning
FL, 연합 학습
Training one model across many devices that keep their data and send only model updates.
데이터를 각 기기에 둔 채 모델의 갱신값만 모아 하나의 모델을 학습하는 방식.
from: McMahan et al., 2016
see: DP

Fine-tuning
미세 조정, 파인튜닝
Training a pre-trained model further on data for a particular task or domain.
사전 학습된 모델을 특정 과제나 분야의 데이터로 더 학습시키는 과정.
see: Pre-training, PEFT, SFT

FSDP = Fully Sharded Data Parallel
fully sharded data parallelism, 완전 샤딩 데이터 병렬 처리, 완전 분할 데이터 병렬 처리
Data-parallel training with parameters, gradients and optimizer states split over the devices.
매개변수, 기울기, 옵티마이저 상태를 장치들에 나눠 저장하는 데이터 병렬 학습 방법.
see: ZeRO, DDP

Gradient
기울기, 그래디언트, 경사
The vector of a function's partial derivatives; it points where the function rises fastest.
함수의 편미분을 모은 벡터로, 함수가 가장 빠르게 증가하는 방향을 가리키는 값.
see: Gradient Descent, Backpropagation

Gradient Accumulation
기울기 누적, 그래디언트 누적
Summing gradients over several small batches before one update, to act like a larger batch.
작은 배치들의 기울기를 더한 뒤 갱신하여 큰 배치와 같은 효과를 내는 기법.
see: Batch Size, Gradient Checkpointing

Gradient Checkpointing
activation checkpointing, activation recomputation, 그래디언트 체크포인팅, 기울기 체크포인팅
Saves memory in training by keeping few activations and recomputing the rest in the backward pass.
활성값을 일부만 저장하고 나머지는 역전파 때 다시 계산해 메모리를 줄이는 기법.
from: Chen et al., 2016
see: Gradient Accumulation

Gradient Clipping
그래디언트 클리핑, 기울기 클리핑
Limiting the size of gradients, so that a single step cannot throw training off.
기울기의 크기를 제한하여 한 번의 갱신으로 학습이 무너지지 않게 하는 기법.
see: Exploding Gradient

Gradient Descent
GD, steepest descent, 경사 하강법, 그래디언트 디센트
Lowers a function step by step by moving the parameters against its gradient.
기울기의 반대 방향으로 매개변수를 조금씩 옮겨 함수값을 줄여 가는 최적화 방법.
see: SGD, Learning Rate

Grokking
그로킹
A network's sudden generalization long after it has fitted its training data.
학습 데이터에 다 맞춘 뒤 한참 지나서야 갑자기 일반화하는 현상.
from: Power et al., 2022
see: Overfitting, Generalization

He Initialization
Kaiming initialization, He 초기화, 카이밍 초기화
Draws initial weights with variance 2 over the number of inputs, which suits ReLU networks.
분산이 2를 입력 수로 나눈 값이 되게 가중치를 초기화하는, ReLU 신경망에 알맞은 방법.
from: He et al., 2015
see: Xavier Initialization, ReLU

Hinge Loss
힌지 손실
A loss that is zero on the right side of the margin and grows linearly otherwise; used by SVMs.
마진 밖에서 맞히면 0이고 그렇지 않으면 선형으로 커지는, SVM에 쓰이는 손실 함수.
see: SVM, Loss Function

HPO = Hyperparameter Optimization
hyperparameter tuning, hyper-parameter optimization, 하이퍼파라미터 최적화, 하이퍼파라미터 튜닝
Searching for the settings of training, such as the learning rate, that give the best model.
학습률처럼 학습 전에 정하는 설정값을 모델 성능이 가장 좋아지도록 찾는 일.
see: Hyperparameter, Bayesian Optimization, Grid Search

Huber Loss
후버 손실
A regression loss, quadratic for small errors and linear for large ones: less sensitive to outliers.
작은 오차에는 제곱, 큰 오차에는 절댓값에 비례해 이상치에 덜 민감한 회귀 손실.
from: Huber, 1964
see: MSE, MAE

Hyperparameter
hyper-parameter, 하이퍼파라미터, 초매개변수
A setting chosen before training rather than learned, such as learning rate or number of layers.
학습률이나 층의 수처럼 학습으로 얻지 않고 미리 정하는 설정값.
see: HPO, Parameter

InfoNCE = Information Noise-Contrastive Estimation
InfoNCE loss
A contrastive loss that has a model pick the true pair out of many false ones.
여러 가짜 쌍 가운데서 진짜 쌍을 고르게 하는 대조 학습의 손실 함수.
from: van den Oord et al., 2018
see: Contrastive Learning

Iteration
training step, 이터레이션
One update of the weights, from one batch.
배치 하나로 가중치를 한 번 갱신하는 단위.
see: Epoch, Batch Size

KL Divergence = Kullback-Leibler Divergence
KL, KLD, relative entropy, Kullback-Leibler, 쿨백-라이블러 발산, KL 발산
Measures how much one probability distribution differs from another; it is not symmetric.
한 확률분포가 다른 분포와 얼마나 다른지를 재는, 대칭이 아닌 척도.
from: Kullback & Leibler, 1951
see: Cross-Entropy, Entropy

L1 Regularization
lasso, L1 norm penalty, lasso regression, L1 규제, L1 정규화, 라쏘
Adds the sum of the weights' absolute values to the loss, which drives many to exactly zero.
가중치 절댓값의 합을 손실에 더하여 많은 가중치를 0으로 만드는 규제.
from: Tibshirani, 1996
see: L2 Regularization, Regularization

L2 Regularization
ridge, L2 norm penalty, ridge regression, L2 규제, L2 정규화, 릿지
Adds the sum of the squared weights to the loss, which keeps weights small.
가중치 제곱의 합을 손실에 더하여 가중치를 작게 유지하는 규제.
see: L1 Regularization, Weight Decay

Label Smoothing
레이블 스무딩, 라벨 스무딩
Slightly softens hard 0/1 targets, so that a classifier does not become overconfident.
0과 1로 된 정답을 조금 완화하여 분류기가 지나치게 확신하지 않게 하는 기법.
from: Szegedy et al., 2015
see: Cross-Entropy, Regularization

Layer Normalization
LayerNorm, layer norm, LN, 층 정규화, 레이어 정규화, 계층 정규화
Normalizes each example's features on their own, independent of the batch; used in transformers.
배치와 무관하게 데이터 하나의 특성들을 정규화하는, 트랜스포머에 쓰이는 기법.
from: Ba et al., 2016
see: BatchNorm, RMSNorm

Leaky ReLU = Leaky Rectified Linear Unit
LReLU, 리키 렐루
A ReLU that lets a small share of negative inputs through, so that units do not die.
음수 입력도 작은 비율로 통과시켜 뉴런이 죽지 않게 하는 ReLU 변형.
from: Maas et al., 2013
see: ReLU

Learning Rate
LR, step size, 학습률, 러닝 레이트
The factor that says how far each update moves the weights.
한 번의 갱신에서 가중치를 얼마나 옮길지 정하는 값.
see: Gradient Descent, Learning Rate Schedule

Learning Rate Schedule
learning rate scheduler, learning rate decay, LR scheduler, 학습률 스케줄러, 학습률 스케줄링
A rule that changes the learning rate during training, such as warm-up and cosine decay.
웜업 뒤 코사인 감쇠처럼 학습 도중 학습률을 바꾸는 규칙.
see: Learning Rate, Warmup

Local Minimum
local minima, local optimum, 지역 최솟값, 국소 최솟값, 지역 최적점
A point where a function is lower than everywhere nearby, but perhaps not lowest of all.
주변보다는 낮지만 전체에서 가장 낮다고는 할 수 없는 점.
see: Gradient Descent

Loss Function
loss, cost function, objective function, 손실 함수, 비용 함수, 목적 함수
The function that training minimizes: how far a model's outputs are from what is wanted.
모델의 출력이 원하는 값에서 얼마나 벗어났는지를 재는, 학습이 최소화하려는 함수.
see: Cross-Entropy, MSE

Meta-Learning
learning to learn, 메타 학습, 메타 러닝
Learning over many tasks how to learn a new one from few examples.
여러 과제를 거치며 새 과제를 적은 데이터로 배우는 방법 자체를 배우는 학습.
see: Few-Shot Prompting, Transfer Learning

Mini-Batch
batch, 미니배치, 미니 배치, 배치
The small group of examples from which one gradient step is computed.
기울기를 한 번 계산할 때 함께 쓰는 소수의 데이터 묶음.
see: Batch Size, SGD

Mixed Precision Training
mixed precision, 혼합 정밀도 학습, 혼합 정밀도
Training mostly in 16-bit numbers, with 32-bit where accuracy needs it, to save time and memory.
정확도가 필요한 곳만 32비트, 나머지는 16비트로 계산해 시간과 메모리를 아끼는 학습 방법.
from: Micikevicius et al., 2017
see: AMP, BF16, FP16

Model Collapse
모델 붕괴
The decline of models trained again and again on data that models have made.
모델이 만든 데이터로 학습을 되풀이하면서 성능과 다양성이 떨어지는 현상.
from: Shumailov et al., 2023
see: Synthetic Data, Mode Collapse

Model Merging
weight merging, 모델 병합
Combining the weights of several fine-tuned models into one without further training.
여러 미세 조정 모델의 가중치를 추가 학습 없이 하나로 합치는 기법.
see: Fine-tuning, EMA

Momentum
모멘텀, 관성
Adds a share of the last update to the current one, which speeds descent and damps oscillation.
이전 갱신의 일부를 현재 갱신에 더하여 하강을 빠르게 하고 진동을 줄이는 방법.
from: Polyak, 1964
see: SGD, Adam

MTL = Multi-Task Learning
다중 작업 학습, 멀티태스크 학습, 다중 과제 학습
Training one model on several tasks at once, so that they share what they learn.
하나의 모델이 여러 과제를 함께 배우며 지식을 공유하게 하는 학습 방법.
from: Caruana, 1997
see: Transfer Learning

Muon = MomentUm Orthogonalized by Newton-Schulz
Muon optimizer, 뮤온 옵티마이저
An optimizer for weight matrices that makes each momentum update nearly orthogonal.
모멘텀 갱신을 직교에 가깝게 바꾸어 적용하는, 가중치 행렬용 최적화 알고리즘.
from: Jordan et al., 2024
see: Momentum, AdamW

Normalization
feature scaling, 정규화
Bringing values to a common scale, such as 0 to 1, or to zero mean and unit variance.
값을 0~1 같은 공통 범위로, 또는 층의 출력을 평균 0, 분산 1로 맞추는 일.
see: BatchNorm, Layer Normalization, Standardization

Optimizer
optimization algorithm, 옵티마이저, 최적화기, 최적화 알고리즘
The algorithm that turns gradients into updates of the weights.
기울기를 바탕으로 가중치를 어떻게 갱신할지 정하는 알고리즘.
see: SGD, Adam

Overfitting
over-fitting, 과적합, 과대적합, 오버피팅
A model's fitting its training data so closely, noise included, that it does poorly on new data.
학습 데이터의 잡음까지 맞추어 새로운 데이터에서 성능이 떨어지는 현상.
see: Underfitting, Regularization, Generalization

Pipeline Parallelism
pipeline parallel, PP, 파이프라인 병렬화, 파이프라인 병렬 처리
Puts successive layers on different devices and passes small batches through like a production line.
연속된 층 묶음을 서로 다른 장치에 두고 작은 배치를 차례로 흘려보내는 병렬화.
see: Tensor Parallelism, Data Parallelism

Pre-training
사전 학습, 사전 훈련, 프리트레이닝
The first, general training of a model on large data, before it is adapted to particular tasks.
특정 과제에 맞추기 전에 대규모 데이터로 모델을 먼저 학습시키는 단계.
see: Fine-tuning, Self-Supervised Learning

Pruning
weight pruning, network pruning, 가지치기, 프루닝
Removing weights, units or branches that contribute little, to make a model smaller.
기여가 적은 가중치나 유닛, 가지를 없애 모델을 작게 만드는 기법.
see: Quantization, Knowledge Distillation

Pseudo-Labeling
pseudo-label, 의사 레이블링, 수도 라벨링
Using a model's own confident predictions as labels for unlabeled data.
모델이 확신하는 예측을 비레이블 데이터의 정답으로 삼아 다시 학습하는 기법.
from: Lee, 2013
see: Semi-Supervised Learning

PTQ = Post-Training Quantization
학습 후 양자화, 훈련 후 양자화
Quantizing a model that is already trained, with no or little further training.
학습이 끝난 모델을 추가 학습 없이 또는 거의 없이 양자화하는 방법.
see: Quantization, QAT

QAT = Quantization-Aware Training
양자화 인식 학습, 양자화 인지 학습, 양자화 인식 훈련
Training with simulated low precision, so that the model keeps its accuracy when it is quantized.
낮은 정밀도를 흉내 내며 학습하여 양자화한 뒤에도 정확도가 유지되게 하는 방법.
see: Quantization, PTQ

Quantization
model quantization, 양자화
Storing a model's numbers in fewer bits, such as 8 or 4, to save memory and time.
모델의 수치를 8비트나 4비트 등으로 줄여 메모리와 시간을 아끼는 기법.
see: PTQ, QAT, INT8

Regularization
규제, 정규화, 정칙화
shared: 정규화
Anything done in training to make a model simpler or steadier, so that it overfits less.
모델을 더 단순하거나 안정되게 하여 과적합을 줄이려고 학습에 더하는 제약.
see: L1 Regularization, L2 Regularization, Dropout

RMSProp = Root Mean Square Propagation
root mean squared propagation, 알엠에스프롭
An optimizer that divides each gradient by a running average of its recent size.
기울기를 최근 기울기 크기의 이동 평균으로 나누어 갱신하는 최적화 알고리즘.
from: Hinton, 2012
see: Adam, AdaGrad

SGD = Stochastic Gradient Descent
확률적 경사 하강법
Gradient descent on one example or a small batch at a time instead of the whole data set.
전체 데이터 대신 데이터 하나나 작은 배치로 기울기를 구해 갱신하는 경사 하강법.
from: Robbins & Monro, 1951
see: Gradient Descent, Mini-Batch

Tensor Parallelism
tensor parallel, TP, 텐서 병렬화, 텐서 병렬 처리
shared: TP
Splits the matrices of single layers over several devices, which compute their parts together.
한 층의 행렬을 여러 장치에 나눠 함께 계산하는 병렬화.
from: Shoeybi et al., 2019
see: Pipeline Parallelism, Data Parallelism

Transfer Learning
전이 학습
Reusing what a model learned on one task for another.
한 과제에서 배운 것을 다른 과제에 활용하는 학습 방법.
see: Fine-tuning, Domain Adaptation

Triplet Loss
트리플렛 손실, 삼중항 손실
A loss that brings an anchor closer to a similar example than to a dissimilar one, by a margin.
기준을 비유사한 예보다 유사한 예에 일정 간격 이상 가깝게 하는 손실 함수.
from: Schroff et al., 2015
see: Contrastive Learning

Underfitting
under-fitting, 과소적합, 언더피팅
A model's being too simple, or too little trained, to fit even its training data.
모델이 단순하거나 학습이 부족하여 학습 데이터조차 맞추지 못하는 현상.
see: Overfitting, Bias-Variance Tradeoff

Vanishing Gradient
vanishing gradient problem, 기울기 소실, 그래디언트 소실
Gradients that shrink toward zero on their way back through many layers, so that early ones hardly learn.
역전파로 여러 층을 지나며 기울기가 0에 가까워져 앞쪽 층이 거의 학습되지 않는 현상.
from: Hochreiter, 1991
see: Exploding Gradient, Residual Connection

Warmup
learning rate warmup, warm-up, 웜업, 학습률 웜업
Raising the learning rate from near zero over the first steps of training.
학습 초반에 학습률을 0 가까이에서 서서히 올리는 방법.
see: Learning Rate Schedule

Weight Decay
가중치 감쇠
Shrinking the weights a little at every update, to keep them small.
갱신할 때마다 가중치를 조금씩 줄여 작게 유지하는 규제 기법.
see: L2 Regularization, AdamW

Weight Initialization
parameter initialization, 가중치 초기화
How weights are set before training; good variances keep signals from vanishing or exploding.
학습 전에 가중치의 처음 값을 정하는 방법.
see: He Initialization, Xavier Initialization

Xavier Initialization
Glorot initialization, 세이비어 초기화, 자비에 초기화, 글로럿 초기화
Sets initial weights with a variance that balances the numbers of a layer's inputs and outputs.
층의 입력 수와 출력 수를 고려한 분산으로 가중치를 초기화하는 방법.
from: Glorot & Bengio, 2010
see: He Initialization

ZeRO = Zero Redundancy Optimizer
Splits optimizer states, gradients and parameters over data-parallel devices instead of copying them.
옵티마이저 상태, 기울기, 매개변수를 데이터 병렬 장치들에 나눠 중복을 없애는 기법.
from: Rajbhandari et al., 2019
see: DeepSpeed, FSDP
`;
