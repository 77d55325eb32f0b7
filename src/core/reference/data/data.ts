/** Data: gathering, cleaning, labeling and describing it. */
export const data = (): string => `
Active Learning
능동 학습, 액티브 러닝
Letting the model choose which examples people should label next.
다음에 사람이 레이블을 붙일 데이터를 모델이 고르게 하는 학습 방식.
see: Data Labeling, HITL

Annotation
data annotation, 어노테이션, 데이터 주석
Marking data with the information that a model is to learn, such as boxes around objects.
객체를 둘러싼 상자처럼 모델이 배울 정보를 데이터에 표시하는 일.
see: Data Labeling, IAA

C4 = Colossal Clean Crawled Corpus
colossal cleaned crawled corpus
A cleaned English corpus from Common Crawl, made for training T5.
Common Crawl을 정제해 만든, T5 학습에 쓰인 영어 말뭉치.
from: Raffel et al., 2019
see: Common Crawl, T5

Class Imbalance
imbalanced data, class imbalance problem, 클래스 불균형, 데이터 불균형, 불균형 데이터
A data set in which some classes have far more examples than others.
일부 클래스의 데이터가 다른 클래스보다 훨씬 많은 상태.
see: SMOTE, Oversampling

Common Crawl
커먼 크롤
A non-profit's open archive of crawled web pages, from which much training text comes.
비영리 단체가 웹을 수집해 공개하는, 많은 학습 텍스트의 원천인 데이터.
from: Common Crawl Foundation, 2007
see: C4

Concept Drift
개념 드리프트, 컨셉 드리프트
A change over time in the relation between inputs and the right output.
입력과 정답 사이의 관계가 시간이 지나며 달라지는 현상.
see: Data Drift

Covariate Shift
공변량 변화, 공변량 이동
A change of the inputs' distribution after training, while their relation to the output stays.
입력과 출력의 관계는 그대로인데 입력의 분포가 학습 때와 달라지는 현상.
see: Distribution Shift, Data Drift

DAG = Directed Acyclic Graph
방향성 비순환 그래프, 유향 비순환 그래프
A graph of one-way edges without cycles; used for pipelines, dependencies and causal models.
순환이 없고 방향이 있는 그래프로, 파이프라인이나 인과 모델에 쓰이는 구조.
see: Bayesian Network

Data Augmentation
데이터 증강
Making more training data by changing examples, such as flipping images or rephrasing text.
이미지를 뒤집거나 문장을 바꿔 쓰는 등 데이터를 변형해 학습 데이터를 늘리는 기법.
see: Overfitting, Synthetic Data

Data Drift
feature drift, 데이터 드리프트
A change over time in the data that a deployed model sees.
배포된 모델에 들어오는 데이터의 분포가 시간이 지나며 달라지는 현상.
see: Concept Drift, Covariate Shift

Data Labeling
labeling, 데이터 라벨링, 데이터 레이블링, 라벨링, 레이블링
Attaching the right answers to data for supervised learning.
지도 학습을 위해 데이터에 정답을 붙이는 작업.
see: Label, Annotation

Data Leakage
target leakage, 데이터 누수, 데이터 누출
Information in training that will be missing in use, which makes results look too good.
실제 사용할 때는 없을 정보가 학습에 섞여 성능이 실제보다 좋게 나오는 문제.
see: Data Contamination, Validation Set

Data Preprocessing
preprocessing, 데이터 전처리, 전처리
Turning raw data into the clean, regular form that a model needs.
원시 데이터를 모델에 맞는 정돈된 형태로 바꾸는 과정.
see: Normalization

Dimensionality Reduction
dimension reduction, 차원 축소
Describing data with fewer variables while keeping most of their structure.
데이터의 구조를 최대한 유지하면서 더 적은 수의 변수로 나타내는 일.
see: PCA, t-SNE, Curse of Dimensionality

Distribution Shift
dataset shift, domain shift, 분포 변화, 분포 이동
Any difference between the data a model was trained on and the data it meets.
모델이 학습한 데이터와 실제로 마주하는 데이터의 분포가 다른 상태.
see: OOD, Covariate Shift

EDA = Exploratory Data Analysis
탐색적 데이터 분석
Looking at data with summaries and plots before modeling them.
모델링에 앞서 통계와 그래프로 데이터를 살펴보는 분석.
from: Tukey, 1977
see: Data Preprocessing, Outlier

ELT = Extract, Load, Transform
추출 적재 변환
Loading raw data into the target store first and transforming them there.
원시 데이터를 먼저 저장소에 적재한 뒤 그 안에서 변환하는 방식.
see: ETL

ETL = Extract, Transform, Load
extraction transformation loading, 추출 변환 적재
Taking data from sources, converting them and loading them into a target store.
원천에서 데이터를 추출하고 변환하여 저장소에 적재하는 과정.
see: ELT

Feature Engineering
특성 공학, 피처 엔지니어링, 특징 공학
Making input variables out of raw data that help a model learn.
모델의 학습에 도움이 되는 입력 변수를 원시 데이터에서 만들어 내는 일.
see: Feature, Feature Selection

Feature Selection
variable selection, 특성 선택, 피처 선택, 변수 선택
Keeping only the input variables that help.
도움이 되는 입력 변수만 골라 쓰는 일.
see: Feature Engineering, Dimensionality Reduction

Ground Truth
GT, gold standard, 그라운드 트루스, 실측값, 정답 데이터
The answers taken as true, with which predictions are compared.
예측과 비교할 기준이 되는, 참으로 간주하는 정답.
see: Label

IAA = Inter-Annotator Agreement
inter-annotation agreement, inter-rater agreement, inter-rater reliability, 평가자 간 일치도, 작업자 간 일치도, 주석자 간 일치도
How far people who label the same data agree.
같은 데이터에 레이블을 붙인 사람들의 판단이 서로 일치하는 정도.
see: Annotation

IID = Independent and Identically Distributed
i.i.d., independently and identically distributed, 독립 항등 분포, 독립 동일 분포
Said of samples that come from the same distribution and do not depend on each other.
표본들이 서로 독립이고 같은 분포에서 나왔음을 이르는 말.
see: OOD

Imputation
missing value imputation, 결측치 대체, 결측값 대치
Filling missing values with estimates, such as the mean.
빠진 값을 평균 등의 추정값으로 채우는 일.

One-Hot Encoding
one-hot vector, one-hot, 원-핫 인코딩, 원핫 인코딩
Writing a category as a vector of zeros with a single 1.
범주를 한 자리만 1이고 나머지는 0인 벡터로 나타내는 방법.
see: Embedding

OOD = Out-of-Distribution
out of domain, 분포 외, 분포 밖
Said of inputs unlike those a model was trained on.
모델이 학습한 데이터의 분포에서 벗어난 입력을 이르는 말.
see: Distribution Shift, Anomaly Detection

Outlier
이상치, 이상값
A value far from the others.
다른 값들과 크게 동떨어진 값.
see: Anomaly Detection, Huber Loss

Oversampling
over-sampling, 오버샘플링, 과대 표집
Adding examples of a rare class, copied or made, to balance the data.
드문 클래스의 데이터를 복제하거나 만들어 늘려 균형을 맞추는 방법.
see: SMOTE, Undersampling

Preference Data
preference dataset, human preference data, 선호 데이터, 선호도 데이터
Records of which of several answers people, or a model, liked better.
여러 답변 가운데 사람이나 모델이 어느 것을 더 선호했는지를 모은 데이터.
see: RLHF, DPO, Reward Model

SMOTE = Synthetic Minority Over-sampling Technique
합성 소수 클래스 오버샘플링, 합성 소수 오버샘플링
Balances data by making new minority examples between existing neighbors.
소수 클래스의 가까운 데이터들 사이에 새 데이터를 만들어 균형을 맞추는 기법.
from: Chawla et al., 2002
see: Oversampling, Class Imbalance

Standardization
z-score normalization, 표준화
Shifting and scaling a variable to mean 0 and standard deviation 1.
변수를 평균 0, 표준편차 1이 되도록 변환하는 일.
see: Normalization

Stratified Sampling
stratified split, 층화 추출, 층화 표본 추출, 계층적 샘플링
Sampling so that each group keeps its share.
각 집단의 비율이 유지되도록 표본을 뽑는 방법.
see: Class Imbalance, Cross-Validation

Synthetic Data
합성 데이터
Data made by a program or a model instead of collected from the world.
실제로 수집하지 않고 프로그램이나 모델로 만들어 낸 데이터.
see: Model Collapse, Data Augmentation

Training Set
training data, training dataset, 학습 데이터, 훈련 데이터, 훈련 세트, 학습 데이터셋
The data from which a model learns.
모델이 학습하는 데 쓰는 데이터.
see: Validation Set, Test Set

Undersampling
under-sampling, 언더샘플링, 과소 표집
Dropping examples of a common class to balance the data.
많은 쪽 클래스의 데이터를 줄여 균형을 맞추는 방법.
see: Oversampling
`;
