/** What the field rests on: kinds of learning, networks and their parts. */
export const foundations = (): string => `
Activation Function
activation, nonlinearity, 활성화 함수
The nonlinear function on a neuron's weighted sum, without which stacked layers would be one linear layer.
뉴런의 가중합에 적용하는 비선형 함수로, 층을 쌓는 의미가 있게 하는 요소.
see: ReLU, Sigmoid, Softmax

AGI = Artificial General Intelligence
general AI, strong AI, 범용 인공지능, 인공 일반 지능
A hypothetical AI that does most intellectual tasks at least as well as people.
대부분의 지적 과제를 사람 수준 이상으로 해낼 것으로 가정되는 인공지능.
see: AI, ASI

AI = Artificial Intelligence
machine intelligence, 인공지능
The field, and the systems, in which machines do what is thought to need intelligence: seeing, speaking, planning.
인식, 언어, 판단처럼 지능이 필요한 일을 기계가 하게 하는 기술과 그 연구 분야.
from: McCarthy et al., 1955
see: ML, DL, AGI

ANN = Artificial Neural Network
neural network, neural net, NN, 인공 신경망, 신경망
A model of layers of simple units, loosely after neurons, whose connection weights are learned.
뉴런을 본뜬 단순한 단위를 층으로 잇고 연결 가중치를 학습하는 모델.
see: Perceptron, DNN, Backpropagation

ASI = Artificial Superintelligence
artificial super intelligence, superintelligence, 초인공지능, 인공 초지능, 초지능
A hypothetical AI that would far exceed the best human minds in practically every field.
거의 모든 분야에서 가장 뛰어난 사람을 크게 넘어설 것으로 가정되는 인공지능.
see: AGI

Attention
attention mechanism, 어텐션, 어텐션 메커니즘, 주의 메커니즘
A weighted sum of values, with weights that say how relevant each input position is to a query.
현재 쿼리와 각 입력 위치의 관련도를 가중치로 삼아 값들의 가중합을 구하는 방법.
from: Bahdanau et al., 2014
see: Self-Attention, Cross-Attention, Transformer

Backpropagation
backprop, backward propagation, back-propagation of errors, 역전파, 오차 역전파
Computes the loss's gradient for every weight by the chain rule, from the output back to the input.
출력에서 입력 쪽으로 연쇄 법칙을 적용해 모든 가중치에 대한 손실의 기울기를 구하는 알고리즘.
from: Rumelhart et al., 1986
see: Gradient Descent, Vanishing Gradient

Bias Term
bias, 편향
shared: bias, 편향
A learned number added to a neuron's weighted sum, which shifts its output.
뉴런의 가중합에 더해 출력을 옮기는, 학습되는 수.
see: Weight

BiLSTM = Bidirectional Long Short-Term Memory
bidirectional LSTM, Bi-LSTM, 양방향 LSTM
Two LSTMs that read a sequence in both directions, so that each position sees both sides.
시퀀스를 앞뒤 두 방향으로 읽어 양쪽 문맥을 모두 쓰는 한 쌍의 LSTM.
see: LSTM

CNN = Convolutional Neural Network
ConvNet, convolutional network, convolution neural network, 합성곱 신경망, 컨볼루션 신경망, 컨볼루셔널 신경망
A network that slides learned filters over its input and so finds a pattern wherever it appears.
학습한 필터를 입력 위로 움직이며 패턴을 위치와 상관없이 찾는 신경망.
from: LeCun et al., 1989
see: Convolution, Pooling, ResNet

Cross-Attention
encoder-decoder attention, 크로스 어텐션, 교차 어텐션
Attention with queries from one sequence and keys and values from another.
쿼리는 한 시퀀스에서, 키와 값은 다른 시퀀스에서 가져오는 어텐션.
see: Self-Attention, Encoder-Decoder

DL = Deep Learning
딥러닝, 심층 학습
Machine learning with neural networks of many layers, which learn their own features from raw data.
여러 층의 신경망이 원시 데이터에서 특징까지 스스로 학습하는 머신러닝.
see: DNN, ML, Representation Learning

DNN = Deep Neural Network
심층 신경망
A neural network with more than one hidden layer between input and output.
입력층과 출력층 사이에 은닉층이 둘 이상인 신경망.
see: ANN, DL

Encoder-Decoder
encoder-decoder architecture, encoder-decoder model, 인코더-디코더
An architecture in which one part turns the input into a representation and another makes the output from it.
인코더가 입력을 표현으로 바꾸고 디코더가 그 표현에서 출력을 만드는 구조.
from: Cho et al., 2014
see: Seq2Seq, Transformer

Feature
input feature, 특성, 특징, 피처
A measurable property that a model takes as input, such as a pixel, a price, or a word count.
픽셀값, 가격, 단어 수처럼 모델이 입력으로 받는 데이터의 측정 가능한 속성.
see: Feature Engineering, Label

FFN = Feed-Forward Network
feed-forward neural network, FFNN, FNN, feed-forward layer, position-wise feed-forward network, 순방향 신경망, 피드포워드 네트워크, 순전파 신경망
A network without cycles, from input to output only; in a transformer, the dense block after attention.
입력에서 출력으로만 값이 흐르는 신경망으로, 트랜스포머에서는 어텐션 뒤의 완전연결 블록.
see: MLP, Transformer

Forward Propagation
forward pass, 순전파, 정방향 전파
Computing a network's output layer by layer from the input.
입력에서 출력까지 층을 차례로 계산하는 과정.
see: Backpropagation

Foundation Model
FM, 파운데이션 모델, 기반 모델
A large model trained on broad data that can be adapted to many different tasks.
폭넓은 데이터로 학습하여 다양한 과제에 맞게 조정해 쓸 수 있는 대규모 모델.
from: Bommasani et al., 2021
see: LLM, Pre-training, Fine-tuning

Fully Connected Layer
FC layer, dense layer, 완전 연결층, 전결합층, 밀집층
A layer in which every output is computed from every input, each with a weight of its own.
모든 출력이 모든 입력과 각각의 가중치로 연결된 층.
see: MLP

GAT = Graph Attention Network
그래프 어텐션 네트워크
A graph neural network in which each node weighs its neighbors by attention.
각 노드가 이웃 노드의 중요도를 어텐션으로 정해 정보를 모으는 그래프 신경망.
from: Veličković et al., 2017
see: GNN, GCN

GCN = Graph Convolutional Network
graph convolution network, 그래프 합성곱 신경망, 그래프 컨볼루션 네트워크
A graph neural network whose layers combine the features of each node with those of its neighbors.
각 노드의 특징을 이웃의 특징과 결합하여 변환하는 층을 쌓은 그래프 신경망.
from: Kipf & Welling, 2016
see: GNN, GAT

GELU = Gaussian Error Linear Unit
가우시안 오차 선형 유닛
An activation that multiplies its input by the normal distribution's cumulative probability there; used in BERT and GPT.
입력에 그 값의 표준정규 누적확률을 곱하는, BERT와 GPT에 쓰이는 활성화 함수.
from: Hendrycks & Gimpel, 2016
see: ReLU, Activation Function

Generalization
일반화
How well a model does on new data from the same source as its training data.
학습에 쓰지 않은 새로운 데이터에서도 모델이 제대로 동작하는 성질.
see: Overfitting, Bias-Variance Tradeoff

GNN = Graph Neural Network
그래프 신경망
A network for graphs, in which nodes update their representations by messages from their neighbors.
노드가 이웃과 메시지를 주고받으며 표현을 갱신하는, 그래프 데이터를 위한 신경망.
from: Scarselli et al., 2009
see: GCN, GAT

GRU = Gated Recurrent Unit
게이트 순환 유닛
A recurrent cell with update and reset gates, simpler than LSTM, without a separate cell state.
업데이트 게이트와 리셋 게이트를 둔, LSTM보다 단순하고 셀 상태가 따로 없는 순환 신경망 셀.
from: Cho et al., 2014
see: LSTM, RNN

Hidden Layer
은닉층
A layer between a network's input and output, whose values are not given in the data.
신경망의 입력층과 출력층 사이에 있어 값이 데이터로 주어지지 않는 층.
see: DNN, MLP

Inductive Bias
귀납적 편향
A learner's built-in assumptions that make it prefer some of the solutions that fit the data equally well.
데이터를 똑같이 잘 설명하는 해 가운데 특정한 해를 선호하도록 학습기에 내재된 가정.
see: Generalization, CNN

Label
ground truth label, 레이블, 라벨
The correct answer attached to an example, which a supervised model learns to predict.
지도 학습 모델이 맞히도록 학습하는, 각 데이터에 붙은 정답.
see: Supervised Learning, Data Labeling

Latent Space
embedding space, 잠재 공간
The space of a model's internal representations, in which similar inputs lie close to each other.
비슷한 입력이 서로 가까이 놓이도록 모델이 학습한 내부 표현의 공간.
see: Embedding, AE, VAE

LSTM = Long Short-Term Memory
장단기 메모리, 장단기 기억
A recurrent cell whose gates decide what to keep, add and output, so that it remembers over long spans.
남기고 더하고 내보낼 정보를 게이트로 조절해 긴 의존 관계를 기억하는 순환 신경망 셀.
from: Hochreiter & Schmidhuber, 1997
see: RNN, GRU, Vanishing Gradient

Mamba
맘바
A sequence model of selective state spaces, whose cost grows linearly with length.
계산량이 시퀀스 길이에 선형으로 느는, 선택적 상태 공간 기반 시퀀스 모델.
from: Gu & Dao, 2023
see: SSM, Transformer

MHA = Multi-Head Attention
multi-headed attention, 멀티 헤드 어텐션, 다중 헤드 어텐션
Several attention heads in parallel on different projections of the input, with their outputs joined.
입력을 서로 다르게 투영한 여러 어텐션 헤드를 병렬로 계산하여 결과를 합치는 방법.
from: Vaswani et al., 2017
see: Attention, MQA, GQA

ML = Machine Learning
머신러닝, 기계 학습
Having programs improve at a task from data or experience instead of explicit rules.
규칙을 일일이 정해 주지 않고 데이터나 경험에서 배워 과제를 더 잘하게 하는 기술.
see: AI, DL, Supervised Learning

MLP = Multilayer Perceptron
multi-layer perceptron, multiple layer perceptron, 다층 퍼셉트론
A feed-forward network of fully connected layers with nonlinear activations between them.
완전 연결층과 비선형 활성화 함수를 번갈아 쌓은 순방향 신경망.
see: Perceptron, FFN

Multimodal
multimodal learning, multimodality, multimodal AI, 멀티모달, 다중 모달
Working with more than one kind of data at once, such as text with images, sound or video.
텍스트, 이미지, 소리, 영상 등 둘 이상의 데이터 형태를 함께 다루는 방식.
see: VLM, CLIP

Parameter
model parameter, 매개변수, 파라미터, 모수
A number in a model that training sets, such as a weight; their count is the model's size.
가중치처럼 학습으로 정해지는 모델 내부의 수로, 그 개수가 모델의 크기인 값.
see: Weight, Hyperparameter

Perceptron
퍼셉트론
An early trainable artificial neuron: a weighted sum of inputs passed through a threshold.
입력의 가중합이 임계값을 넘는지로 출력을 정하는 초기의 인공 뉴런.
from: Rosenblatt, 1958
see: MLP, ANN

Physical AI
피지컬 AI
AI that senses and acts in the physical world, in robots, vehicles and machines.
로봇, 차량 등에 실려 현실 세계를 인식하고 움직이는 인공지능.
see: VLA, World Model

Positional Encoding
position encoding, positional embedding, position embedding, 위치 인코딩, 포지셔널 인코딩
Adds token order to a transformer, whose attention by itself does not see positions.
순서를 알지 못하는 어텐션에 토큰의 위치 정보를 더해 주는 방법.
from: Vaswani et al., 2017
see: RoPE, ALiBi, Transformer

ReLU = Rectified Linear Unit
rectifier, 렐루, 정류 선형 유닛
The activation max(0, x): negative inputs become zero, positive ones pass unchanged.
음수는 0으로 만들고 양수는 그대로 통과시키는 활성화 함수.
from: Nair & Hinton, 2010
see: GELU, Activation Function

Representation Learning
feature learning, 표현 학습, 특징 학습
Learning useful features from raw data instead of designing them by hand.
유용한 특징을 사람이 설계하는 대신 원시 데이터에서 학습하는 방법.
see: DL, Embedding

Residual Connection
skip connection, shortcut connection, 잔차 연결, 스킵 연결
Adds a block's input to its output, so that gradients pass and very deep networks can be trained.
블록의 입력을 출력에 더해 기울기를 잘 전달하여 매우 깊은 신경망의 학습을 돕는 구조.
from: He et al., 2015
see: ResNet, Vanishing Gradient

RNN = Recurrent Neural Network
recurrent network, 순환 신경망
A network for sequences that passes a hidden state from each step to the next.
은닉 상태를 다음 단계로 넘기며 순서 있는 데이터를 처리하는 신경망.
see: LSTM, GRU, BPTT

Self-Attention
intra-attention, 셀프 어텐션, 자기 어텐션
Attention within one sequence: each position is updated from all positions of the same sequence.
한 시퀀스 안의 각 위치가 같은 시퀀스의 위치들을 참조해 표현을 갱신하는 어텐션.
see: Attention, MHA, Transformer

Self-Supervised Learning
SSL, self-supervision, 자기 지도 학습
Learning from labels that the data supply themselves, such as a hidden word or the next token.
가려진 단어나 다음 토큰처럼 데이터 자체에서 만든 정답으로 학습하는 방식.
see: Pre-training, MLM, Contrastive Learning

Semi-Supervised Learning
semi-supervision, SSL, 준지도 학습, 반지도 학습
shared: SSL
Learning from a small labeled set together with much unlabeled data.
적은 수의 레이블 데이터와 많은 비레이블 데이터를 함께 쓰는 학습 방식.
see: Supervised Learning, Pseudo-Labeling

Seq2Seq = Sequence-to-Sequence
seq-to-seq, sequence to sequence learning, 시퀀스 투 시퀀스, 시퀀스-투-시퀀스
A model that turns one sequence into another of possibly different length, as in translation.
번역처럼 한 시퀀스를 길이가 다를 수 있는 다른 시퀀스로 바꾸는 모델.
from: Sutskever et al., 2014
see: Encoder-Decoder, Machine Translation

Sigmoid
sigmoid function, logistic function, 시그모이드, 시그모이드 함수
An S-shaped function that maps any real number to a value between 0 and 1.
모든 실수를 0과 1 사이의 값으로 바꾸는 S자 모양의 함수.
see: Logistic Regression, Softmax

Softmax
softmax function, 소프트맥스, 소프트맥스 함수
Turns a vector of scores into probabilities that are positive and sum to 1.
점수 벡터를 합이 1인 양의 확률들로 바꾸는 함수.
see: Cross-Entropy, Logits

SSM = State Space Model
structured state space model, 상태 공간 모델
Carries a hidden state through time by linear equations; as a network layer, cheap on long sequences.
은닉 상태를 선형 방정식으로 갱신하는 모델로, 긴 시퀀스를 적은 비용으로 처리하는 층의 바탕.
see: Mamba, RNN

Supervised Learning
지도 학습
Learning from examples paired with the right answers.
정답이 함께 주어진 데이터로 입력과 출력의 관계를 배우는 학습 방식.
see: Label, Unsupervised Learning

Tensor
텐서
A multidimensional array of numbers, in which deep-learning libraries hold data and weights.
딥러닝 라이브러리가 데이터와 가중치를 담는 다차원 수 배열.
see: PyTorch

Transformer
transformer model, transformer architecture, 트랜스포머, 트랜스포머 모델
An architecture of attention and feed-forward layers that processes all positions in parallel; the basis of today's LLMs.
어텐션과 순방향 층으로 모든 위치를 병렬로 처리하는, 오늘날 언어 모델의 바탕이 된 구조.
from: Vaswani et al., 2017
see: Self-Attention, LLM, BERT

Universal Approximation Theorem
UAT, 보편 근사 정리, 범용 근사 정리
A network with one hidden layer and enough units can approximate any continuous function on a bounded closed region.
은닉 유닛이 충분하면 은닉층 하나로도 유계 닫힌 영역의 연속 함수를 근사할 수 있다는 정리.
from: Cybenko, 1989
see: MLP

Unsupervised Learning
비지도 학습, 자율 학습
Learning structure from data that carry no labels, such as groups or directions of variation.
레이블이 없는 데이터에서 군집이나 변동 방향 같은 구조를 찾는 학습 방식.
see: Clustering, PCA, Self-Supervised Learning

Weight
가중치
A learned number that says how strongly an input or connection counts.
입력이나 연결이 반영되는 크기를 나타내는, 학습되는 수.
see: Parameter, Bias Term
`;
