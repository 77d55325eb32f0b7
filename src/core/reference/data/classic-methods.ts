/** Machine learning and statistics before, and beside, deep networks. */
export const classicMethods = (): string => `
AdaBoost = Adaptive Boosting
에이다부스트, 아다부스트
Boosting that gives misclassified examples more weight for the next weak learner.
잘못 분류된 데이터의 가중치를 높여 다음 약한 학습기를 학습하는 부스팅 알고리즘.
from: Freund & Schapire, 1995
see: Boosting, GBM

Anomaly Detection
outlier detection, 이상 탐지
Finding data that do not fit the usual pattern.
정상적인 패턴에서 벗어난 데이터를 찾아내는 일.
see: Outlier, Isolation Forest

ARIMA = AutoRegressive Integrated Moving Average
auto-regressive integrated moving average, 자기회귀 누적 이동 평균, 자기회귀 통합 이동 평균, 아리마
A model of time series that combines past values, past errors and differencing.
과거 값, 과거 오차, 차분을 결합한 시계열 모델.
from: Box & Jenkins, 1970
see: Time Series

Bagging = Bootstrap Aggregating
bootstrap aggregation, 배깅
Training the same kind of model on random resamples of the data and averaging or voting.
데이터를 복원 추출해 학습한 여러 모델의 예측을 평균하거나 투표로 합치는 앙상블 기법.
from: Breiman, 1996
see: Random Forest, Boosting

Bayes' Theorem
Bayes rule, Bayes' law, 베이즈 정리, 베이즈 법칙
How evidence changes a hypothesis's probability: prior times likelihood, divided by the evidence's probability.
사전 확률과 가능도로 증거를 본 뒤의 사후 확률을 구하는 정리.
from: Bayes, 1763
see: Naive Bayes, Bayesian Inference

Bayesian Inference
베이즈 추론, 베이지안 추론
Statistical inference that updates a prior distribution to a posterior as data come in.
데이터를 관측하며 사전 분포를 사후 분포로 갱신하는 통계적 추론.
see: Bayes' Theorem, MCMC

Bayesian Network
belief network, Bayes net, BN, 베이지안 네트워크, 베이즈 네트워크
shared: BN
A directed acyclic graph of variables whose edges show which depend directly on which.
변수들의 조건부 의존 관계를 방향성 비순환 그래프로 나타낸 확률 모델.
from: Pearl, 1985
see: DAG, Bayes' Theorem

Bayesian Optimization
BO, 베이지안 최적화
Optimizes a costly function by modeling it from past trials and choosing promising points.
지난 시도로 함수를 모델링해 유망한 지점을 골라 가며 비용이 큰 함수를 최적화하는 방법.
see: HPO, Gaussian Process

Boltzmann Machine
볼츠만 머신
A network of binary units that flip at random under an energy function and learn a distribution.
이진 유닛들이 에너지 함수에 따라 확률적으로 움직이며 분포를 학습하는 신경망.
from: Hinton & Sejnowski, 1983
see: RBM, Hopfield Network

Boosting
부스팅
Building a strong model from weak ones trained in turn, each on what the earlier ones got wrong.
앞선 모델이 틀린 부분을 보완하도록 약한 모델을 차례로 학습하는 앙상블 기법.
from: Schapire, 1990
see: AdaBoost, GBM, Bagging

CART = Classification and Regression Trees
classification and regression tree, 분류와 회귀 트리
An algorithm that grows binary decision trees for classes or numbers.
분류와 회귀를 위한 이진 의사결정 트리를 만드는 알고리즘.
from: Breiman et al., 1984
see: Decision Tree, Gini Impurity

Classification
classifier, 분류
Predicting which of several classes an input belongs to.
입력이 어느 클래스에 속하는지 예측하는 과제.
see: Regression, Logistic Regression

Clustering
cluster analysis, 군집화, 클러스터링, 군집 분석
Grouping data so that members of a group are more alike than others.
같은 묶음끼리 더 비슷하도록 데이터를 묶는 비지도 학습 과제.
see: K-Means, DBSCAN

Collaborative Filtering
CF, 협업 필터링
Recommends what users with similar tastes liked.
취향이 비슷한 사용자들이 좋아한 것을 추천하는 기법.
from: Goldberg et al., 1992
see: Recommender System

CRF = Conditional Random Field
조건부 랜덤 필드, 조건부 무작위장
Labels a whole sequence at once, so that neighboring labels fit each other; used for tagging text.
이웃한 레이블의 관계까지 고려해 시퀀스에 레이블을 붙이는, 텍스트 태깅용 확률 모델.
from: Lafferty et al., 2001
see: HMM, NER

Curse of Dimensionality
차원의 저주
With many variables, data become sparse and distances less telling, so that far more data are needed.
변수가 많아질수록 데이터가 희소해져 훨씬 많은 데이터가 필요해지는 문제.
from: Bellman, 1957
see: Dimensionality Reduction, PCA

DBSCAN = Density-Based Spatial Clustering of Applications with Noise
디비스캔
Clustering by density: dense regions form clusters of any shape, lone points are noise.
밀도가 높은 영역을 임의 모양의 군집으로 묶고 외딴 점은 잡음으로 보는 알고리즘.
from: Ester et al., 1996
see: Clustering, K-Means

Decision Tree
의사결정 트리, 의사결정나무, 결정 트리
A model that asks a series of questions on the features, branching down to an answer.
특성에 관한 질문을 차례로 던지며 가지를 따라 내려가 답을 내는 모델.
see: CART, Random Forest, Information Gain

EM = Expectation-Maximization
EM algorithm, EM 알고리즘, 기댓값 최대화, 기댓값 최대화 알고리즘
shared: EM
Fits models with hidden variables by estimating those and the parameters in turn.
숨은 변수와 매개변수를 번갈아 추정하며 모델을 맞추는 알고리즘.
from: Dempster et al., 1977
see: GMM, HMM, MLE

Ensemble Learning
ensemble, model ensemble, ensemble method, 앙상블 학습, 앙상블, 앙상블 기법
Combining several models, so that the whole predicts better than each.
여러 모델의 예측을 합쳐 하나일 때보다 나은 결과를 얻는 기법.
see: Bagging, Boosting, Stacking

Entropy
Shannon entropy, information entropy, 엔트로피, 정보 엔트로피
The average information in a random outcome: how uncertain it is, in bits or nats.
확률적 결과의 불확실성을 나타내는, 평균 정보량.
from: Shannon, 1948
see: Cross-Entropy, Information Gain

Evolutionary Algorithm
EA, evolutionary computation, 진화 알고리즘, 진화 연산
Optimization by variation and selection over generations of candidate solutions.
후보 해들을 세대에 걸쳐 변이시키고 선택하며 최적화하는 알고리즘.
see: GA

Expert System
전문가 시스템
A program that reasons with rules and facts taken from human experts.
사람 전문가에게서 얻은 규칙과 사실로 추론하는 프로그램.
see: AI, Symbolic AI

GA = Genetic Algorithm
유전 알고리즘, 유전자 알고리즘
An evolutionary search in which solutions are strings that are crossed, mutated and selected.
해를 문자열로 나타내 교차, 변이, 선택을 되풀이하며 찾는 진화적 탐색 알고리즘.
from: Holland, 1975
see: Evolutionary Algorithm

Gaussian Process
Gaussian process regression, GPR, 가우시안 프로세스, 가우스 과정
A distribution over functions that gives predictions together with their uncertainty.
예측과 함께 불확실성도 알려 주는, 함수에 대한 확률 분포.
see: Bayesian Optimization, Kernel Trick

GBM = Gradient Boosting Machine
gradient boosting, gradient boosted machine, GBDT, gradient boosted decision trees, gradient boosted trees, gradient boosting decision tree, 그래디언트 부스팅, 그레이디언트 부스팅, 경사 부스팅
Boosting in which each new tree is fitted to the gradient of the loss of those before it.
앞선 트리들의 손실의 기울기에 새 트리를 맞춰 더해 가는 부스팅 기법.
from: Friedman, 2001
see: XGBoost, LightGBM, Boosting

Gini Impurity
Gini index, 지니 불순도, 지니 지수
How mixed a node's classes are: the chance of error when labeling at random by their shares.
노드에 섞인 클래스의 정도를, 무작위로 레이블을 붙일 때 틀릴 확률로 나타낸 값.
see: Decision Tree, Information Gain

GLM = Generalized Linear Model
일반화 선형 모델, 일반화 선형 모형
Linear regression widened by a link function to counts, classes and other outcomes.
연결 함수를 써서 선형 회귀를 횟수나 범주 등의 결과로 넓힌 모델.
from: Nelder & Wedderburn, 1972
see: Linear Regression, Logistic Regression

GMM = Gaussian Mixture Model
mixture of Gaussians, 가우시안 혼합 모델, 가우스 혼합 모델
Describes data as drawn from several normal distributions, each a soft cluster.
데이터가 여러 정규분포의 혼합에서 나왔다고 보고 군집을 확률로 나타내는 모델.
see: Expectation-Maximization, Clustering

Grid Search
그리드 서치, 격자 탐색, 그리드 탐색
Trying every combination of a few values for each hyperparameter.
하이퍼파라미터마다 몇 개의 값을 정해 모든 조합을 시험하는 탐색 방법.
see: Random Search, HPO

HMM = Hidden Markov Model
은닉 마르코프 모델, 은닉 마르코프 모형
A model in which hidden states follow a Markov chain and each gives off an observation.
보이지 않는 상태가 마르코프 연쇄를 따르고 상태마다 관측값이 나온다고 보는 모델.
from: Baum & Petrie, 1966
see: Markov Chain, CRF

Hopfield Network
홉필드 네트워크, 홉필드 신경망
A recurrent network that stores patterns as states of low energy and recalls them from parts.
패턴을 에너지가 낮은 상태로 저장하고 일부만 주어져도 떠올리는 순환 신경망.
from: Hopfield, 1982
see: Boltzmann Machine

ICA = Independent Component Analysis
independent components analysis, 독립 성분 분석
Separates mixed signals into parts that are statistically independent.
섞인 신호를 통계적으로 서로 독립인 성분으로 분리하는 기법.
from: Comon, 1994
see: PCA

Information Gain
정보 이득, 정보 획득
How much a split lowers entropy; decision trees choose splits by it.
분할로 줄어드는 엔트로피의 양으로, 의사결정 트리가 분할을 고르는 기준.
see: Entropy, Decision Tree

Isolation Forest
iForest, 아이솔레이션 포레스트, 고립 숲
Detects anomalies as the points that random splits isolate soonest.
무작위 분할로 빨리 고립되는 점을 이상치로 보는 이상 탐지 알고리즘.
from: Liu et al., 2008
see: Anomaly Detection, Random Forest

K-Means
k-means clustering, k-means algorithm, k-평균, k-평균 알고리즘, k-평균 군집화, K-평균 클러스터링
Clusters data by assigning points to the nearest of k centers and moving the centers to their means, in turn.
점을 가장 가까운 중심에 배정하고 중심을 평균으로 옮기기를 되풀이해 k개로 묶는 알고리즘.
from: MacQueen, 1967
see: Clustering, GMM

Kalman Filter
칼만 필터
Estimates a changing state from noisy measurements by predicting and correcting in turn.
예측과 보정을 번갈아 하며 잡음 섞인 측정값에서 변하는 상태를 추정하는 필터.
from: Kalman, 1960
see: HMM, SSM

Kernel Trick
커널 트릭, 커널 기법
Computes inner products in a high-dimensional space by a kernel function, without going there.
고차원 공간으로 직접 옮기지 않고 커널 함수로 그 공간의 내적을 계산하는 기법.
see: SVM, RBF

KNN = K-Nearest Neighbors
k-NN, k-nearest neighbor, nearest neighbor classifier, k-최근접 이웃, K-최근접 이웃 알고리즘, 최근접 이웃
Predicts from the k training examples closest to the input.
입력과 가장 가까운 학습 데이터 k개를 보고 예측하는 알고리즘.
from: Fix & Hodges, 1951
see: Classification, Curse of Dimensionality

LDA = Linear Discriminant Analysis
Fisher's linear discriminant, 선형 판별 분석
Finds the directions that separate classes best, for classification or fewer dimensions.
클래스를 가장 잘 구분하는 방향을 찾아 분류나 차원 축소에 쓰는 방법.
from: Fisher, 1936
see: PCA, Classification

LightGBM = Light Gradient Boosting Machine
LGBM, light gradient boosted machine, 라이트GBM
Microsoft's fast gradient-boosting library, which grows trees leaf by leaf over histograms.
히스토그램과 리프 중심 성장을 쓰는, 마이크로소프트의 빠른 그래디언트 부스팅 라이브러리.
from: Ke et al., 2017
see: GBM, XGBoost

Linear Regression
LR, 선형 회귀
shared: LR
Predicts a number as a weighted sum of the inputs, mostly fitted by least squares.
입력의 가중합으로 수치를 예측하는, 주로 최소제곱법으로 맞추는 모델.
see: Regression, MSE, OLS

Logistic Regression
logit model, logit regression, LR, 로지스틱 회귀
shared: LR
A linear classifier that turns a weighted sum into a probability by the sigmoid.
가중합을 시그모이드에 통과시켜 확률로 바꾸는 선형 분류 모델.
see: Sigmoid, Classification

MAP = Maximum a Posteriori
maximum a posteriori estimation, MAP estimation, 최대 사후 확률, 최대 사후 확률 추정
Estimates parameters by the most probable values given the data and a prior.
데이터와 사전 분포에 비추어 사후 확률이 가장 큰 값으로 매개변수를 추정하는 방법.
see: MLE, Bayesian Inference

Markov Chain
마르코프 연쇄, 마르코프 체인
A random process whose next state depends on the present one only.
다음 상태가 현재 상태에만 의존하는 확률 과정.
from: Markov, 1906
see: HMM, MDP, MCMC

Matrix Factorization
MF, matrix decomposition, 행렬 분해
Writing a matrix as a product of smaller ones; recommenders do so with users and items.
행렬을 더 작은 행렬들의 곱으로 나타내는, 추천 시스템에 널리 쓰이는 기법.
see: SVD, Collaborative Filtering

MCMC = Markov Chain Monte Carlo
마르코프 연쇄 몬테카를로, 마르코프 체인 몬테카를로
Draws samples from a hard distribution by a Markov chain that settles into it.
목표 분포로 수렴하는 마르코프 연쇄로 다루기 어려운 분포에서 표본을 뽑는 방법.
from: Metropolis et al., 1953
see: Monte Carlo Method, Bayesian Inference

MLE = Maximum Likelihood Estimation
maximum likelihood estimator, maximum likelihood, maximum likelihood estimate, 최대 우도 추정, 최대 가능도 추정, 최대우도법
Chooses the parameters under which the observed data are most probable.
관측된 데이터가 나올 확률이 가장 커지는 매개변수를 고르는 추정 방법.
from: Fisher, 1922
see: MAP, Cross-Entropy

Monte Carlo Method
Monte Carlo simulation, Monte Carlo sampling, 몬테카를로 방법, 몬테카를로 시뮬레이션
Estimating a quantity by averaging over random samples.
무작위 표본의 평균으로 어떤 값을 추정하는 방법.
from: Metropolis & Ulam, 1949
see: MCMC, MCTS

Naive Bayes
naive Bayes classifier, naive Bayesian classifier, 나이브 베이즈, 나이브 베이즈 분류기, 단순 베이즈
A classifier from Bayes' theorem that treats the features as independent within each class.
클래스 안에서 특성들이 서로 독립이라고 보고 베이즈 정리로 분류하는 방법.
see: Bayes' Theorem

No Free Lunch Theorem
NFL theorem, no free lunch, 공짜 점심은 없다 정리
Averaged over all possible problems, no learning or search algorithm is better than another.
모든 문제에 대해 평균하면 어떤 학습·탐색 알고리즘도 다른 것보다 낫지 않다는 정리.
from: Wolpert & Macready, 1997
see: Inductive Bias

OLS = Ordinary Least Squares
least squares, method of least squares, least squares method, 최소제곱법, 최소 자승법
Fits a linear model by making the sum of squared errors as small as possible.
오차 제곱의 합이 가장 작아지도록 선형 모델을 맞추는 방법.
see: Linear Regression, MSE

PCA = Principal Component Analysis
principal components analysis, 주성분 분석
Rotates data to the few perpendicular directions along which they vary most.
데이터가 가장 크게 변하는 서로 직교하는 방향을 찾아 차원을 줄이는 기법.
from: Pearson, 1901
see: SVD, Dimensionality Reduction

Random Forest
RF classifier, 랜덤 포레스트
Many decision trees grown on random samples of data and features, whose votes are combined.
데이터와 특성을 무작위로 뽑아 만든 많은 의사결정 트리의 예측을 합치는 앙상블 모델.
from: Breiman, 2001
see: Bagging, Decision Tree

Random Search
랜덤 서치, 랜덤 탐색, 무작위 탐색
Trying hyperparameters drawn at random, mostly better than a grid for the same effort.
하이퍼파라미터를 무작위로 뽑아 시험하는, 대개 그리드 서치보다 나은 탐색 방법.
from: Bergstra & Bengio, 2012
see: Grid Search, HPO

RBF = Radial Basis Function
방사 기저 함수, 방사형 기저 함수, RBF 커널
A function that depends on the distance from a center only; as a kernel, a usual choice for SVMs.
중심에서의 거리에만 의존하는 함수로, SVM의 커널로 흔히 쓰이는 함수.
see: Kernel Trick, SVM

RBM = Restricted Boltzmann Machine
제한된 볼츠만 머신, 제한 볼츠만 머신
A network of visible and hidden units, without connections inside either layer, that models a distribution.
같은 층 안에는 연결이 없는 가시층과 은닉층으로 분포를 나타내는 신경망.
from: Smolensky, 1986
see: Boltzmann Machine

Recommender System
recommendation system, RecSys, 추천 시스템
A system that predicts which items a user will like.
사용자가 좋아할 만한 항목을 예측해 보여 주는 시스템.
see: Collaborative Filtering, Matrix Factorization

Regression
regression analysis, 회귀, 회귀 분석
Predicting a number from the inputs.
입력에서 수치를 예측하는 과제.
see: Linear Regression, Classification

Stacking
stacked generalization, stacking ensemble, 스태킹
An ensemble in which a further model learns from the predictions of the first ones.
여러 모델의 예측을 입력으로 삼는 모델을 다시 학습하는 앙상블 기법.
from: Wolpert, 1992
see: Ensemble Learning

SVD = Singular Value Decomposition
특잇값 분해, 특이값 분해
Writes any matrix as a rotation, a scaling and another rotation.
임의의 행렬을 두 직교 행렬과 대각 행렬의 곱으로 나타내는 분해.
see: PCA, Matrix Factorization

SVM = Support Vector Machine
support-vector network, SVC, support vector classifier, support vector classification, 서포트 벡터 머신, 지지 벡터 머신
A classifier that separates classes with the widest possible margin, often through a kernel.
클래스 사이의 마진이 가장 넓어지도록 나누는, 흔히 커널을 함께 쓰는 분류 모델.
from: Cortes & Vapnik, 1995
see: Kernel Trick, Hinge Loss

Symbolic AI
GOFAI, good old-fashioned AI, classical AI, 기호주의 AI, 기호주의 인공지능, 심볼릭 AI
AI that works with symbols and rules written by people instead of learned weights.
학습된 가중치 대신 사람이 만든 기호와 규칙으로 추론하는 인공지능.
see: Expert System

t-SNE = t-distributed Stochastic Neighbor Embedding
t-분포 확률적 이웃 임베딩
Draws high-dimensional data in two or three dimensions so that near points stay near.
가까운 점이 가깝게 남도록 고차원 데이터를 2·3차원에 나타내는 시각화 기법.
from: van der Maaten & Hinton, 2008
see: UMAP, PCA

Time Series
time-series data, time series analysis, 시계열, 시계열 데이터
Values recorded in order of time, such as prices or temperatures.
가격이나 기온처럼 시간 순서로 기록된 데이터.
see: ARIMA, RNN

Turing Test
imitation game, 튜링 테스트
A test in which a machine passes if a judge cannot tell its written answers from a person's.
글로 주고받는 답만으로 심판이 사람과 구별하지 못하면 통과로 보는 시험.
from: Turing, 1950
see: AI, AGI

UMAP = Uniform Manifold Approximation and Projection
균일 매니폴드 근사 및 투영
Maps data to few dimensions by keeping the graph of neighbors; faster than t-SNE on large data.
이웃 그래프를 유지하며 데이터를 저차원으로 옮기는, 대개 t-SNE보다 빠른 기법.
from: McInnes et al., 2018
see: t-SNE

XGBoost = eXtreme Gradient Boosting
XG부스트, 엑스지부스트
A fast library of regularized gradient-boosted trees, strong on tabular data.
규제를 더한 그래디언트 부스팅 트리를 빠르게 학습하는, 표 데이터에 강한 라이브러리.
from: Chen & Guestrin, 2016
see: GBM, LightGBM
`;
