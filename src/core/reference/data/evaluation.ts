/** Measures of how good a model is, and the benchmarks that people compare with. */
export const evaluation = (): string => `
A/B Testing
A/B test, AB test, split testing, A/B 테스트, AB 테스트
Showing two versions to users split at random and comparing the results.
사용자를 무작위로 나눠 두 버전을 보여 주고 결과를 비교하는 실험.
see: p-value

Ablation Study
ablation, ablation test, 절제 연구, 어블레이션 연구, 소거 연구
Removing parts of a model one at a time to see what each contributes.
모델의 구성 요소를 하나씩 빼 보며 각각의 기여를 알아보는 실험.
see: Benchmark

Accuracy
ACC, 정확도
The share of all predictions that are right.
전체 예측 가운데 맞은 예측의 비율.
see: Precision, Recall

AIME = American Invitational Mathematics Examination
American Invitational Mathematics Exam, 미국 수학 초청 시험
A demanding American high-school mathematics contest whose problems are used to test models' reasoning.
모델의 추론 능력을 시험하는 데 쓰이는, 난도가 높은 미국 고교생 수학 경시 시험.
see: MATH, Reasoning Model

AP = Average Precision
평균 정밀도
Sums up a precision–recall curve in one number, averaging precision over the levels of recall.
재현율 수준별 정밀도를 평균하여 정밀도-재현율 곡선을 한 수로 요약한 지표.
see: mean Average Precision, PR Curve

ARC = AI2 Reasoning Challenge
AI2 추론 챌린지
A benchmark of grade-school science questions with multiple choices.
초·중등 수준의 객관식 과학 문제로 이루어진 벤치마크.
from: Clark et al., 2018
see: MMLU

ARC-AGI = Abstraction and Reasoning Corpus for Artificial General Intelligence
Abstraction and Reasoning Corpus, ARC
shared: ARC
A benchmark of small grid puzzles whose rules have to be found from a few examples.
몇 개의 예시에서 규칙을 찾아 푸는 작은 격자 퍼즐로 이루어진 벤치마크.
from: Chollet, 2019
see: AGI, Benchmark

AUC = Area Under the Curve
AUROC, ROC AUC, area under the ROC curve, area under the receiver operating characteristic, 곡선 아래 면적
The area under the ROC curve: the chance that a random positive scores above a random negative.
ROC 곡선 아래의 면적으로, 임의의 양성이 음성보다 높은 점수를 받을 확률과 같은 지표.
see: ROC, PR Curve

Baseline
베이스라인, 기준 모델
A simple model or known result against which others are compared.
다른 모델과 비교하기 위한 기준이 되는 단순한 모델이나 알려진 결과.
see: SOTA, Benchmark

Benchmark
벤치마크
A fixed set of tasks and a way of scoring, by which models are compared.
모델을 비교하기 위해 정해 둔 과제와 채점 방식.
see: MMLU, SOTA

BERTScore
버트스코어
Scores generated text by matching its BERT token embeddings with those of a reference text.
생성문과 참조문의 BERT 토큰 임베딩이 얼마나 비슷한지로 점수를 매기는 지표.
from: Zhang et al., 2019
see: BLEU, BERT

Bias-Variance Tradeoff
bias-variance trade-off, bias-variance dilemma, 편향-분산 트레이드오프, 편향 분산 트레이드오프
Simple models err by bias, flexible ones by variance; lowering one mostly raises the other.
단순한 모델은 편향이, 유연한 모델은 분산이 커서 하나를 줄이면 다른 하나가 커지기 쉬운 관계.
see: Overfitting, Underfitting

BLEU = Bilingual Evaluation Understudy
BLEU score
Scores a translation by its n-grams that occur in reference translations, with a penalty for brevity.
번역문의 n-그램이 참조 번역과 겹치는 정도로 점수를 매기고 짧으면 벌점을 주는 지표.
from: Papineni et al., 2002
see: ROUGE, Machine Translation

Calibration
model calibration, confidence calibration, 캘리브레이션, 보정
How well predicted probabilities match how often the predictions are right.
예측한 확률이 실제로 맞는 빈도와 일치하는 정도, 또는 그렇게 맞추는 일.
see: ECE

CER = Character Error Rate
문자 오류율, 글자 오류율
The edits per character that turn a recognized text into the right one.
인식 결과를 정답으로 고치는 데 필요한 편집 수를 정답의 글자 수로 나눈 값.
see: WER, ASR

Chatbot Arena
LMArena, LMSYS Chatbot Arena, 챗봇 아레나
A site where people compare two anonymous models' answers; their votes give a ranking.
익명인 두 모델의 답변에 사람들이 투표해 순위를 매기는 사이트.
from: Zheng et al., 2023
see: Elo Rating, LLM-as-a-Judge

Confusion Matrix
error matrix, 혼동 행렬, 오차 행렬
A table that counts, for each true class, how often each class was predicted.
실제 클래스별로 어떤 클래스로 예측했는지 횟수를 나타낸 표.
see: TP, FP, Precision

Cross-Validation
k-fold cross-validation, k-fold CV, CV, 교차 검증, k-겹 교차 검증
shared: CV
Splitting the data into parts and testing on each in turn with a model trained on the others.
데이터를 여럿으로 나눠 한 부분씩 번갈아 검증하고 나머지로 학습하는 평가 방법.
see: Validation Set, Overfitting

Data Contamination
benchmark contamination, test set contamination, 데이터 오염, 벤치마크 오염
Test questions that were in the training data, so that a score says more of memory than of skill.
시험 문제가 학습 데이터에 섞여 점수가 실력보다 기억을 반영하게 되는 문제.
see: Benchmark, Data Leakage

ECE = Expected Calibration Error
기대 보정 오차, 기대 캘리브레이션 오차
The average gap between confidence and accuracy over bins of predictions.
예측을 확신도 구간으로 나눠 확신도와 정확도의 차이를 평균한 값.
see: Calibration

Elo Rating
Elo, 엘로 평점, Elo 레이팅, 엘로 레이팅
A rating from wins and losses in pairs, made for chess, now for language models too.
일대일 승패로 점수를 매기는, 체스에서 나와 언어 모델 순위에도 쓰이는 평점.
from: Elo, 1960
see: Chatbot Arena

EM = Exact Match
완전 일치, 정확 일치
The share of answers that equal the reference answer exactly.
정답과 완전히 일치하는 답변의 비율.
see: F1 Score, QA

Evals
LLM evaluation, LLM evals, AI evals, LLM 평가
Repeatable tests of what a model, or an application built on one, puts out.
모델이나 그것을 쓰는 애플리케이션의 출력을 되풀이해 측정하는 시험.
see: Benchmark, LLM-as-a-Judge

F1 Score
F1, F-score, F1-measure, F-measure, F1 점수, F1 스코어
The harmonic mean of precision and recall.
정밀도와 재현율의 조화 평균.
see: Precision, Recall

FID = Fréchet Inception Distance
FID score, 프레셰 인셉션 거리
The distance between the distributions of generated and real images' Inception features; lower is better.
생성 이미지와 실제 이미지의 인셉션 특징 분포 사이 거리로, 낮을수록 좋은 지표.
from: Heusel et al., 2017
see: IS, GAN

FN = False Negative
type II error, 거짓 음성, 위음성
A positive case that a model calls negative.
실제로는 양성인데 모델이 음성으로 예측한 경우.
see: FP, Recall

FP = False Positive
type I error, false alarm, 거짓 양성, 위양성
A negative case that a model calls positive.
실제로는 음성인데 모델이 양성으로 예측한 경우.
see: FN, Precision

FPR = False Positive Rate
fall-out, 거짓 양성률, 위양성률
The share of actual negatives that a model calls positive.
실제 음성 가운데 모델이 양성으로 예측한 비율.
see: TPR, ROC

GLUE = General Language Understanding Evaluation
GLUE benchmark, 일반 언어 이해 평가
A benchmark of nine English language-understanding tasks.
영어 언어 이해 과제 아홉 가지를 모은 벤치마크.
from: Wang et al., 2018
see: KLUE

GPQA = Graduate-Level Google-Proof Q&A
Google-Proof Q&A, graduate-level Google-proof question answering
A benchmark of hard multiple-choice questions in biology, physics and chemistry, written by experts.
전문가가 만든 생물학, 물리학, 화학의 어려운 객관식 문제로 이루어진 벤치마크.
from: Rein et al., 2023
see: MMLU, HLE

GSM8K = Grade School Math 8K
Grade School Math
A benchmark of about 8,500 grade-school math word problems.
초등 수준의 수학 문장제 약 8,500개로 이루어진 벤치마크.
from: Cobbe et al., 2021
see: MATH, CoT

HellaSwag
A benchmark of common sense in which the right continuation of a situation is chosen out of four.
상황 뒤에 이어질 알맞은 문장을 넷 가운데 고르는 상식 추론 벤치마크.
from: Zellers et al., 2019
see: ARC, MMLU

HLE = Humanity's Last Exam
인류의 마지막 시험
A benchmark of about 2,500 very hard questions from many fields, written by experts.
여러 분야의 전문가가 만든 매우 어려운 문제 약 2,500개로 이루어진 벤치마크.
from: Center for AI Safety & Scale AI, 2025
see: GPQA, MMLU

Holdout Method
hold-out, holdout validation, 홀드아웃, 홀드아웃 검증
Setting part of the data aside for testing and training on the rest.
데이터의 일부를 떼어 평가에만 쓰고 나머지로 학습하는 방법.
see: Cross-Validation, Test Set

HumanEval
A benchmark of 164 Python programming problems checked by unit tests.
단위 테스트로 채점하는 파이썬 프로그래밍 문제 164개로 이루어진 벤치마크.
from: Chen et al., 2021
see: pass@k, SWE-bench, MBPP

IFEval = Instruction-Following Evaluation
Instruction-Following Eval
A benchmark of prompts with instructions that a program can check, such as a number of words.
단어 수 제한처럼 프로그램으로 확인할 수 있는 지시를 따르는지 보는 벤치마크.
from: Zhou et al., 2023
see: Instruction Tuning

IoU = Intersection over Union
Jaccard index, 합집합 대비 교집합
The overlap of a predicted and a true region divided by the area that both cover together.
예측 영역과 실제 영역의 교집합 넓이를 합집합 넓이로 나눈 값.
see: Object Detection, mean Average Precision

IS = Inception Score
인셉션 스코어, 인셉션 점수
Scores generated images by how clearly and how variously an Inception network classifies them.
생성 이미지가 인셉션 신경망에서 뚜렷하고 다양하게 분류되는 정도로 매기는 점수.
from: Salimans et al., 2016
see: FID

KLUE = Korean Language Understanding Evaluation
KLUE benchmark, 한국어 언어 이해 평가
A benchmark of eight Korean language-understanding tasks.
한국어 언어 이해 과제 여덟 가지를 모은 벤치마크.
from: Park et al., 2021
see: GLUE, KMMLU

KMMLU = Korean Massive Multitask Language Understanding
Korean MMLU, 한국어 MMLU
A benchmark of Korean multiple-choice questions in 45 subjects, taken from Korean exams.
한국의 시험에서 가져온 45개 과목의 객관식 문제로 이루어진 한국어 벤치마크.
from: Son et al., 2024
see: MMLU, KLUE

LLM-as-a-Judge
LLM judge, LLM 평가자, 심판으로서의 LLM
Having a language model grade or compare the answers of models.
언어 모델이 다른 모델의 답변을 채점하거나 비교하게 하는 평가 방법.
from: Zheng et al., 2023
see: MT-Bench, Chatbot Arena

MAE = Mean Absolute Error
평균 절대 오차
The average absolute difference between predicted and true values.
예측값과 실제값의 차이를 절댓값으로 평균한 오차.
see: MSE, RMSE

mAP = mean Average Precision
MAP score
shared: mAP
Average precision averaged over classes or queries; usual for detectors and search engines.
평균 정밀도를 클래스나 쿼리에 대해 다시 평균한, 객체 탐지와 검색의 지표.
see: AP, IoU

MAPE = Mean Absolute Percentage Error
mean absolute percent error, 평균 절대 백분율 오차, 평균 절대 비율 오차
The average absolute error as a percentage of the true value.
실제값에 대한 오차의 비율을 절댓값으로 평균한 백분율.
see: MAE

MATH
MATH dataset
A benchmark of 12,500 problems from American high-school mathematics competitions.
미국 고교 수학 경시 문제 12,500개로 이루어진 벤치마크.
from: Hendrycks et al., 2021
see: GSM8K, AIME

MBPP = Mostly Basic Programming Problems
Mostly Basic Python Problems, Mostly Basic Python Programming
A benchmark of about 1,000 short Python tasks for beginners, checked by tests.
테스트로 채점하는 입문 수준의 짧은 파이썬 문제 약 1,000개로 이루어진 벤치마크.
from: Austin et al., 2021
see: HumanEval

MCC = Matthews Correlation Coefficient
phi coefficient, 매튜 상관계수, 매튜스 상관계수
A score for two-class predictions from −1 to 1 that stays fair when classes are unbalanced.
클래스가 불균형할 때도 믿을 만한, -1에서 1 사이의 이진 분류 지표.
from: Matthews, 1975
see: F1 Score, Class Imbalance

MMLU = Massive Multitask Language Understanding
measuring massive multitask language understanding, MMLU benchmark, 대규모 다중 작업 언어 이해
A benchmark of multiple-choice questions in 57 subjects, from school level to professional.
초급부터 전문가 수준까지 57개 과목의 객관식 문제로 이루어진 벤치마크.
from: Hendrycks et al., 2020
see: MMLU-Pro, KMMLU, GPQA

MMLU-Pro
MMLU 프로
A harder MMLU with ten choices and more questions that need reasoning.
선택지를 열 개로 늘리고 추론이 필요한 문제를 더한, MMLU보다 어려운 벤치마크.
from: Wang et al., 2024
see: MMLU

MMMU = Massive Multi-discipline Multimodal Understanding
massive multi-discipline multimodal understanding and reasoning
A benchmark of college-level questions that need both text and images.
글과 이미지를 함께 이해해야 푸는 대학 수준 문제로 이루어진 벤치마크.
from: Yue et al., 2023
see: MMLU, VLM

MRR = Mean Reciprocal Rank
평균 역순위, 평균 상호 순위
The average, over queries, of 1 divided by the rank of the first right result.
쿼리마다 첫 정답의 순위의 역수를 구해 평균한 검색 지표.
see: NDCG, Recall@k

MSE = Mean Squared Error
mean square error, L2 loss, 평균 제곱 오차
The average of the squared differences between predicted and true values.
예측값과 실제값의 차이를 제곱하여 평균한 오차.
see: RMSE, MAE, Linear Regression

MT-Bench = Multi-Turn Benchmark
MT 벤치
A benchmark of 80 two-turn questions whose answers a strong model grades.
두 번 주고받는 질문 80개의 답변을 강력한 모델이 채점하는 벤치마크.
from: Zheng et al., 2023
see: LLM-as-a-Judge

MTEB = Massive Text Embedding Benchmark
대규모 텍스트 임베딩 벤치마크
A benchmark of text embeddings over many tasks, such as retrieval, clustering and classification.
검색, 군집화, 분류 등 여러 과제로 텍스트 임베딩을 비교하는 벤치마크.
from: Muennighoff et al., 2022
see: Embedding, Dense Retrieval

NDCG = Normalized Discounted Cumulative Gain
normalised DCG, 정규화 할인 누적 이득, 정규화된 할인 누적 이득
Scores a ranking by the relevance of its results, counting those further down less.
결과의 관련도를 더하되 아래쪽 순위일수록 적게 쳐서 매기는 순위 평가 지표.
from: Järvelin & Kekäläinen, 2002
see: MRR, mean Average Precision

NIAH = Needle in a Haystack
needle-in-a-haystack test, 건초더미에서 바늘 찾기
A test in which a model has to find one fact hidden in a very long context.
매우 긴 컨텍스트에 숨긴 사실 하나를 모델이 찾아내는지 보는 시험.
from: Kamradt, 2023
see: Context Window, Lost in the Middle

p-value
p값, 유의 확률
The probability of data at least as extreme as those observed if the null hypothesis were true.
귀무가설이 참일 때 관측된 것만큼 또는 그보다 극단적인 데이터가 나올 확률.
see: A/B Testing

pass@k
pass at k
The chance that at least one of k generated programs passes all tests.
생성한 k개의 프로그램 가운데 적어도 하나가 모든 테스트를 통과할 확률.
from: Kulal et al., 2019
see: HumanEval

Perplexity
PPL, 퍼플렉시티, 혼란도, 펄플렉서티
How surprised a language model is by a text: the exponential of its mean cross-entropy per token; lower is better.
글을 예측하기 어려운 정도를 토큰당 평균 교차 엔트로피의 지수 함수로 나타낸, 낮을수록 좋은 지표.
see: Cross-Entropy, Language Model

PR Curve = Precision-Recall Curve
PRC, 정밀도-재현율 곡선, PR 곡선
Precision plotted against recall over all thresholds.
임계값을 바꾸어 가며 정밀도와 재현율의 관계를 그린 곡선.
see: ROC, AP

Precision
PPV, positive predictive value, 정밀도
The share of positive predictions that are right.
모델이 양성으로 예측한 것 가운데 실제 양성의 비율.
see: Recall, F1 Score

PSNR = Peak Signal-to-Noise Ratio
최대 신호 대 잡음비
Compares an image with its original by the ratio of peak signal to error, in decibels.
가능한 최대 신호와 오차의 비를 데시벨로 나타내 이미지가 원본에 가까운 정도를 재는 지표.
see: SSIM

R-squared
coefficient of determination, R2, R² score, 결정 계수, R 제곱
The share of the variance of the target that a regression explains.
목표 변수의 분산 가운데 회귀 모델이 설명하는 비율.
see: MSE, Linear Regression

Recall
sensitivity, 재현율, 민감도
The share of actual positives that a model finds.
실제 양성 가운데 모델이 양성으로 찾아낸 비율.
see: Precision, TPR

Recall@k
recall at k, 재현율@k
The share of relevant items that stand among the first k results.
관련 있는 항목 가운데 상위 k개 결과에 들어 있는 것의 비율.
see: Recall, MRR

RMSE = Root Mean Squared Error
root mean square error, RMSD, root-mean-square deviation, 평균 제곱근 오차
The square root of the mean squared error, in the units of the target.
평균 제곱 오차의 제곱근으로, 예측 대상과 단위가 같은 오차.
see: MSE, MAE

ROC = Receiver Operating Characteristic
ROC curve, receiver operating characteristic curve, ROC 곡선, 수신자 조작 특성 곡선, 수신자 조작 특성
True positive rate plotted against false positive rate over all thresholds.
임계값을 바꾸어 가며 참 양성률과 거짓 양성률의 관계를 그린 곡선.
see: AUC, PR Curve

ROUGE = Recall-Oriented Understudy for Gisting Evaluation
ROUGE score
Scores a summary by how much of the reference summaries' words and phrases it holds.
참조 요약의 단어와 구가 생성 요약에 얼마나 들어 있는지로 점수를 매기는 지표.
from: Lin, 2004
see: BLEU, Summarization

SOTA = State of the Art
최고 성능, 최첨단
The best result reported so far on a task.
어떤 과제에서 지금까지 보고된 최고 성능.
see: Benchmark, Baseline

Specificity
true negative rate, TNR, 특이도
The share of actual negatives that a model calls negative.
실제 음성 가운데 모델이 음성으로 예측한 비율.
see: Recall, FPR

SSIM = Structural Similarity Index Measure
structural similarity, structural similarity index, structural similarity index metric, 구조적 유사도 지수, 구조적 유사성
Compares two images by luminance, contrast and structure rather than pixel by pixel.
밝기, 대비, 구조를 기준으로 두 이미지가 얼마나 비슷한지 재는 지표.
from: Wang et al., 2004
see: PSNR

SWE-bench = Software Engineering Benchmark
software engineering bench, SWE 벤치
A benchmark in which models fix real GitHub issues, checked by the projects' tests.
실제 깃허브 이슈를 고치게 하고 해당 프로젝트의 테스트로 채점하는 벤치마크.
from: Jimenez et al., 2023
see: Coding Agent, HumanEval

Test Set
test data, test dataset, 테스트 세트, 테스트 데이터, 평가 데이터, 시험 데이터
Data kept aside until the end to measure how well the finished model generalizes.
완성된 모델의 일반화 성능을 마지막에 재기 위해 따로 떼어 둔 데이터.
see: Training Set, Validation Set

TN = True Negative
참 음성, 진음성
A negative case that a model rightly calls negative.
실제 음성을 모델이 음성으로 옳게 예측한 경우.
see: TP, FP

TP = True Positive
참 양성, 진양성
A positive case that a model rightly calls positive.
실제 양성을 모델이 양성으로 옳게 예측한 경우.
see: TN, FN

TPR = True Positive Rate
hit rate, 참 양성률, 진양성률
The share of actual positives that a model calls positive; the same as recall.
실제 양성 가운데 모델이 양성으로 예측한 비율로, 재현율과 같은 값.
see: Recall, FPR

TruthfulQA
A benchmark of questions that people often answer wrongly, to see whether models repeat the falsehoods.
사람들이 흔히 잘못 답하는 질문으로 모델이 거짓을 따라 말하는지 보는 벤치마크.
from: Lin et al., 2021
see: Hallucination

Validation Set
validation data, dev set, development set, 검증 세트, 검증 데이터, 검증 데이터셋
Data kept out of training to choose settings and to decide when to stop.
학습에 쓰지 않고 설정을 고르거나 학습을 멈출 때를 정하는 데 쓰는 데이터.
see: Test Set, Early Stopping

WER = Word Error Rate
단어 오류율
The edits per word that turn a recognized text into the right one.
인식 결과를 정답으로 고치는 데 필요한 편집 수를 정답의 단어 수로 나눈 값.
see: CER, ASR
`;
