/** Reinforcement learning. */
export const reinforcementLearning = (): string => `
A2C = Advantage Actor-Critic
어드밴티지 액터-크리틱
An actor-critic method whose policy follows the advantage; the synchronous form of A3C.
어드밴티지를 이용해 정책을 갱신하는 액터-크리틱 방법으로, A3C의 동기식 버전.
see: A3C, Actor-Critic

A3C = Asynchronous Advantage Actor-Critic
asynchronous actor-critic, 비동기 어드밴티지 액터-크리틱
Actor-critic learning by many workers in parallel that update shared weights asynchronously.
여러 작업자가 병렬로 학습하며 공유 가중치를 비동기로 갱신하는 액터-크리틱 방법.
from: Mnih et al., 2016
see: A2C, Actor-Critic

Actor-Critic
actor-critic method, 액터-크리틱, 액터 크리틱, 행위자-비평자
Methods in which an actor chooses actions and a critic estimates how good they are.
행동을 고르는 액터와 그 가치를 추정하는 크리틱을 함께 학습하는 방법.
see: A2C, Policy Gradient

Advantage Function
어드밴티지 함수, 이점 함수
How much better an action is than the policy's average in that state.
어떤 행동이 그 상태에서 정책의 평균보다 얼마나 나은지를 나타내는 함수.
see: GAE, Actor-Critic

AlphaGo
알파고
DeepMind's Go program, which beat Lee Sedol in 2016 with deep networks and tree search.
심층 신경망과 트리 탐색으로 2016년 이세돌을 이긴 딥마인드의 바둑 프로그램.
from: Silver et al., 2016
see: MCTS, Self-Play

Bellman Equation
Bellman optimality equation, 벨만 방정식
A state's value is the expected reward plus the discounted value of the next state.
한 상태의 가치가 보상과 할인된 다음 상태 가치의 합의 기댓값임을 나타내는 식.
from: Bellman, 1957
see: Value Function, MDP

DDPG = Deep Deterministic Policy Gradient
심층 결정론적 정책 경사, 심층 결정론적 정책 그래디언트
An off-policy actor-critic method for continuous actions with a deterministic policy.
결정론적 정책으로 연속적인 행동을 다루는 오프폴리시 액터-크리틱 방법.
from: Lillicrap et al., 2015
see: TD3, SAC

Discount Factor
할인율, 감가율, 할인 계수
A number between 0 and 1 that makes later rewards count less.
나중의 보상일수록 적게 반영되게 하는, 0과 1 사이의 값.
see: Reward, MDP

DQN = Deep Q-Network
deep Q-learning, 심층 Q-네트워크, 심층 Q 네트워크
Q-learning with a deep network and a replay buffer; it learned to play Atari games from pixels.
심층 신경망과 리플레이 버퍼를 써서 화면만 보고 아타리 게임을 배운 Q-러닝.
from: Mnih et al., 2013
see: Q-Learning, Experience Replay

Epsilon-Greedy
ε-greedy, epsilon-greedy policy, 입실론 그리디, 엡실론 그리디, ε-탐욕
Taking the best known action most of the time and a random one with probability epsilon.
대부분은 가장 좋다고 아는 행동을, ε의 확률로는 무작위 행동을 고르는 방법.
see: Exploration-Exploitation Tradeoff, Multi-Armed Bandit

Experience Replay
replay buffer, replay memory, 경험 리플레이, 경험 재생, 리플레이 버퍼
Keeping past transitions in a buffer and learning from random samples of them.
지난 경험을 버퍼에 저장해 두고 무작위로 뽑아 학습에 다시 쓰는 기법.
from: Lin, 1992
see: DQN, Off-Policy

Exploration-Exploitation Tradeoff
exploration vs exploitation, exploration-exploitation dilemma, explore-exploit tradeoff, 탐험-활용 딜레마, 탐색과 활용의 균형, 탐험과 활용
Choosing between trying something new and using what is known to work.
새로운 것을 시도할지 이미 좋다고 아는 것을 쓸지 사이에서 균형을 잡는 문제.
see: Epsilon-Greedy, Multi-Armed Bandit

GAE = Generalized Advantage Estimation
generalized advantage estimator, 일반화된 어드밴티지 추정, 일반화 이점 추정
Estimates advantages by a weighted mix over many horizons, trading bias against variance.
여러 길이의 추정을 가중 평균하여 편향과 분산을 조절하는 어드밴티지 추정 방법.
from: Schulman et al., 2015
see: PPO, Advantage Function

Imitation Learning
IL, learning from demonstrations, 모방 학습
Learning a policy from demonstrations by an expert.
전문가의 시범을 보고 정책을 배우는 학습 방식.
see: IRL, RL

IRL = Inverse Reinforcement Learning
역강화학습, 역강화 학습
Inferring the reward that explains an expert's behavior.
전문가의 행동을 설명하는 보상 함수를 거꾸로 알아내는 학습.
from: Ng & Russell, 2000
see: Imitation Learning, Reward

MARL = Multi-Agent Reinforcement Learning
다중 에이전트 강화학습, 멀티 에이전트 강화학습
Reinforcement learning of several agents in one environment.
한 환경에서 여러 에이전트가 함께 배우는 강화학습.
see: MAS, RL

MCTS = Monte Carlo Tree Search
몬테카를로 트리 탐색, 몬테카를로 트리 서치
Searches a game tree by growing it toward moves that did well in simulated playouts.
모의 진행에서 결과가 좋았던 수 쪽으로 게임 트리를 넓혀 가는 탐색 알고리즘.
from: Coulom, 2006
see: AlphaGo, Monte Carlo Method

MDP = Markov Decision Process
마르코프 결정 과정, 마르코프 의사결정 과정
The formal model of reinforcement learning: states, actions, transition probabilities and rewards.
상태, 행동, 전이 확률, 보상으로 이루어진 강화학습의 형식 모델.
from: Bellman, 1957
see: POMDP, Bellman Equation

Model-Based RL = Model-Based Reinforcement Learning
MBRL, 모델 기반 강화학습
Reinforcement learning that uses a given or learned model of the environment to plan.
주어지거나 학습한 환경 모델을 이용해 계획하는 강화학습.
see: Model-Free RL, World Model

Model-Free RL = Model-Free Reinforcement Learning
모델 프리 강화학습, 모델 없는 강화학습
Reinforcement learning from experience alone, without a model of the environment.
환경 모델 없이 경험만으로 배우는 강화학습.
see: Model-Based RL, Q-Learning

Multi-Armed Bandit
MAB, bandit problem, k-armed bandit, 멀티 암드 밴딧, 다중 슬롯머신
The problem of choosing repeatedly between options with unknown payoffs.
보상을 모르는 여러 선택지 가운데 하나를 되풀이해 고르며 보상을 늘리는 문제.
from: Robbins, 1952
see: Epsilon-Greedy, A/B Testing

Off-Policy
off-policy learning, 오프폴리시, 오프 폴리시
Learning about one policy from actions chosen by another.
배우려는 정책과 다른 정책으로 얻은 경험에서 배우는 방식.
see: On-Policy, Q-Learning

Offline RL = Offline Reinforcement Learning
batch reinforcement learning, batch RL, 오프라인 강화학습
Reinforcement learning from a fixed set of recorded experience, without acting.
직접 행동하지 않고 미리 기록된 데이터만으로 배우는 강화학습.
see: Off-Policy, RL

On-Policy
on-policy learning, 온폴리시, 온 폴리시
Learning from actions chosen by the very policy that is being learned.
배우고 있는 정책이 직접 고른 행동에서 배우는 방식.
see: Off-Policy, PPO

Policy
RL policy, 정책
The rule by which an agent picks its action in each state.
에이전트가 각 상태에서 행동을 고르는 규칙.
see: Value Function, Policy Gradient

Policy Gradient
PG, policy gradient method, 정책 경사, 정책 그래디언트, 정책 경사법
Improving a policy directly by following the gradient of the expected reward.
기대 보상의 기울기를 따라 정책을 직접 개선하는 방법.
from: Sutton et al., 1999
see: REINFORCE, PPO

POMDP = Partially Observable Markov Decision Process
부분 관측 마르코프 결정 과정, 부분적으로 관측 가능한 마르코프 결정 과정
A Markov decision process in which the agent sees the state only in part.
에이전트가 상태의 일부만 관측할 수 있는 마르코프 결정 과정.
see: MDP

PPO = Proximal Policy Optimization
근접 정책 최적화
A policy-gradient method that clips updates, so that the policy changes little at a time; usual in RLHF.
갱신을 제한해 정책이 한 번에 조금만 바뀌게 하는, RLHF에 흔히 쓰인 정책 경사 방법.
from: Schulman et al., 2017
see: TRPO, RLHF, GRPO

Q-Function
action-value function, Q-value, Q 함수, 행동 가치 함수, Q-함수
The reward that can be expected from taking an action in a state and following a policy after it.
어떤 상태에서 한 행동을 하고 정책을 따를 때 기대되는 보상의 합.
see: Value Function, Q-Learning

Q-Learning
Q-러닝, Q-학습, 큐러닝
Learns the value of each action in each state by bootstrapping from the best next action.
다음 상태의 가장 좋은 행동의 가치를 이용해 상태별 행동의 가치를 배우는 알고리즘.
from: Watkins, 1989
see: DQN, SARSA

REINFORCE
Monte Carlo policy gradient
The basic policy-gradient algorithm, which uses the returns of whole episodes.
에피소드 전체의 보상 합을 이용하는 기본적인 정책 경사 알고리즘.
from: Williams, 1992
see: Policy Gradient

Reward
reward function, reward signal, 보상, 보상 함수
The number that tells an agent how good its last action was.
에이전트의 행동이 얼마나 좋았는지 알려 주는 수치.
see: Reward Model, Reward Hacking

Reward Model
RM, preference model, reward modeling, 보상 모델, 리워드 모델
A model trained on preferences to score answers, as the reward in RLHF.
선호 데이터로 학습하여 답변에 점수를 매기는, RLHF에서 보상 역할을 하는 모델.
see: RLHF, PRM

RL = Reinforcement Learning
강화학습, 강화 학습
Learning by trial and error to act so that the sum of rewards grows.
시행착오를 거치며 보상의 합이 커지도록 행동하는 법을 배우는 학습 방식.
see: Agent, Reward, MDP

Rollout
롤아웃
A run of a policy in its environment, recorded for learning or evaluation.
학습이나 평가를 위해 정책을 환경에서 실행해 얻은 기록.
see: Policy, On-Policy

SAC = Soft Actor-Critic
소프트 액터-크리틱
An off-policy actor-critic method that maximizes reward and the randomness of the policy together.
보상과 함께 정책의 엔트로피도 최대화하는 오프폴리시 액터-크리틱 방법.
from: Haarnoja et al., 2018
see: DDPG, Entropy

SARSA = State-Action-Reward-State-Action
An on-policy relative of Q-learning that uses the action that was really taken next.
실제로 이어서 한 행동을 이용해 가치를 갱신하는, Q-러닝의 온폴리시 변형.
from: Rummery & Niranjan, 1994
see: Q-Learning, On-Policy

Self-Play
셀프 플레이, 자가 대국
Learning by playing against copies of oneself.
자신의 복사본과 겨루며 배우는 방식.
see: AlphaGo, MARL

TD Learning = Temporal Difference Learning
TD, temporal difference, 시간차 학습
Updating a value estimate toward the reward plus the next estimate, without waiting for the end.
에피소드가 끝나기 전에 보상과 다음 상태의 추정값으로 가치를 갱신하는 학습 방법.
from: Sutton, 1988
see: Q-Learning, SARSA

TD3 = Twin Delayed Deep Deterministic Policy Gradient
Twin Delayed DDPG
DDPG made steadier by two critics and later updates of the policy.
크리틱을 둘 두고 정책 갱신을 늦추어 DDPG를 안정되게 한 방법.
from: Fujimoto et al., 2018
see: DDPG, SAC

TRPO = Trust Region Policy Optimization
신뢰 영역 정책 최적화
A policy-gradient method that keeps each update within a limit on how far the policy may move.
정책이 한 번에 바뀌는 정도를 신뢰 영역 안으로 제한하는 정책 경사 방법.
from: Schulman et al., 2015
see: PPO, KL Divergence

Value Function
state-value function, V-function, 가치 함수, 상태 가치 함수
The reward that can be expected from a state on, following a policy.
어떤 상태에서 정책을 따를 때 앞으로 기대되는 보상의 합을 나타내는 함수.
see: Q-Function, Bellman Equation

World Model
월드 모델, 세계 모델
A learned model of how an environment behaves, used to predict and plan.
환경이 어떻게 움직이는지 학습하여 예측과 계획에 쓰는 모델.
from: Ha & Schmidhuber, 2018
see: Model-Based RL
`;
