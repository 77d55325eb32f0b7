/** Natural language: tasks, units of text, and models before today's large ones. */
export const language = (): string => `
ALBERT = A Lite BERT
A BERT made smaller by sharing parameters between layers and factorizing the embeddings.
층 사이에 매개변수를 공유하고 임베딩을 분해하여 작게 만든 BERT.
from: Lan et al., 2019
see: BERT, DistilBERT

BART = Bidirectional and Auto-Regressive Transformers
bidirectional and autoregressive transformer
An encoder-decoder model pre-trained to restore corrupted text.
훼손된 글을 복원하도록 사전 학습한 인코더-디코더 모델.
from: Lewis et al., 2019
see: BERT, GPT, T5

BERT = Bidirectional Encoder Representations from Transformers
버트
A transformer encoder pre-trained to fill in masked words from the context on both sides.
가려진 단어를 양쪽 문맥으로 맞히도록 사전 학습한 트랜스포머 인코더 모델.
from: Devlin et al., 2018
see: MLM, Transformer, RoBERTa

BoW = Bag of Words
bag-of-words model, 단어 가방, 백 오브 워즈, 단어 주머니
Represents a text by how often each word occurs, without order.
단어의 순서는 무시하고 출현 횟수만으로 글을 나타내는 방법.
see: TF-IDF, N-gram

BPE = Byte-Pair Encoding
바이트 페어 인코딩, 바이트 쌍 인코딩
Builds a subword vocabulary by merging the most frequent pair of neighboring symbols over and over.
가장 자주 붙어 나오는 기호 쌍을 되풀이해 합치며 서브워드 어휘를 만드는 방법.
from: Sennrich et al., 2015
see: Tokenization, WordPiece, SentencePiece

CBOW = Continuous Bag of Words
A word2vec model that predicts a word from the words around it.
주변 단어들로 가운데 단어를 예측하는 word2vec 모델.
from: Mikolov et al., 2013
see: Word2vec, Skip-gram

Chatbot
conversational agent, dialogue system, 챗봇
A program that holds a conversation in text or speech.
글이나 말로 대화하는 프로그램.
see: LLM, NLU

Corpus
text corpus, corpora, 말뭉치, 코퍼스
A collection of texts gathered for study or training.
연구나 학습을 위해 모은 글의 집합.
see: Common Crawl, Language Model

Decoder
디코더
The part of a model that produces output, token by token, from a representation or from earlier output.
내부 표현이나 앞선 출력에서 토큰을 하나씩 만들어 내는 모델의 부분.
see: Encoder, GPT

DistilBERT
distilled BERT, 디스틸버트
A BERT 40% smaller, made by knowledge distillation, that keeps most of its ability.
지식 증류로 성능을 대부분 유지하면서 크기를 40% 줄인 BERT.
from: Sanh et al., 2019
see: BERT, Knowledge Distillation

ELECTRA = Efficiently Learning an Encoder that Classifies Token Replacements Accurately
일렉트라
An encoder pre-trained to tell which words of a text another small network has replaced.
다른 작은 신경망이 바꿔 놓은 단어를 가려내도록 사전 학습한 인코더 모델.
from: Clark et al., 2020
see: BERT

ELMo = Embeddings from Language Models
embeddings from language model, 엘모
Word vectors that depend on context, taken from a bidirectional LSTM language model.
양방향 LSTM 언어 모델에서 얻은, 문맥에 따라 달라지는 단어 임베딩.
from: Peters et al., 2018
see: Word Embedding, BERT

Encoder
인코더
The part of a model that turns input into a representation.
입력을 내부 표현으로 바꾸는 모델의 부분.
see: Decoder, BERT

FastText
패스트텍스트
Word vectors by Facebook, summed over character n-grams, so that rare words get vectors too.
문자 n-그램의 합으로 단어를 나타내어 드문 단어도 다루는, 페이스북의 단어 임베딩.
from: Bojanowski et al., 2016
see: Word2vec, GloVe

GloVe = Global Vectors for Word Representation
Global Vectors
Word vectors fitted to how often words occur together over a whole corpus.
말뭉치 전체에서 단어들이 함께 나타나는 빈도에 맞춰 학습한 단어 벡터.
from: Pennington et al., 2014
see: Word2vec, Word Embedding

IR = Information Retrieval
정보 검색
Finding the documents in a collection that answer a need.
문서 모음에서 필요한 정보를 담은 문서를 찾는 일 또는 그 연구 분야.
see: BM25, Semantic Search

Knowledge Graph
KG, 지식 그래프
Facts stored as a graph: things are nodes, relations between them are edges.
개체를 노드로, 개체 사이의 관계를 엣지로 나타내 지식을 저장한 그래프.
see: GraphRAG, Ontology

KoBERT = Korean BERT
코버트
A BERT for Korean, released by SK Telecom.
SK텔레콤이 공개한 한국어 BERT 모델.
from: SK Telecom, 2019
see: BERT, KLUE

Language Model
LM, language modeling, 언어 모델
A model that gives a probability to a sequence of words, or to the next one.
단어 시퀀스나 다음 단어에 확률을 매기는 모델.
see: LLM, N-gram, Perplexity

LDA = Latent Dirichlet Allocation
잠재 디리클레 할당
shared: LDA
A topic model in which each document mixes topics and each topic is a distribution over words.
문서를 토픽의 혼합으로, 토픽을 단어의 분포로 보는 토픽 모델.
from: Blei et al., 2003
see: Topic Modeling

Lemmatization
표제어 추출
Reducing a word to its dictionary form, as in ran to run.
단어를 사전에 실린 기본형으로 바꾸는 일.
see: Stemming, Morphological Analysis

LSA = Latent Semantic Analysis
latent semantic indexing, LSI, 잠재 의미 분석
Finds hidden topics by a singular value decomposition of the matrix of words and documents.
단어-문서 행렬을 특잇값 분해하여 숨은 의미를 찾는 기법.
from: Deerwester et al., 1990
see: SVD, Topic Modeling

Machine Translation
MT, 기계 번역
Translating text from one language to another by program.
한 언어의 글을 다른 언어로 프로그램이 옮기는 과제.
see: NMT, BLEU

MLM = Masked Language Modeling
masked language model, masked LM, 마스크 언어 모델링, 마스크드 언어 모델, 마스크 언어 모델
Pre-training by hiding some words of a text and predicting them from the rest.
글의 일부 단어를 가리고 나머지로 그것을 맞히게 하는 사전 학습 방식.
from: Devlin et al., 2018
see: BERT, CLM

Morphological Analysis
morphological analyzer, 형태소 분석
Splitting words into their smallest meaningful parts, such as Korean nouns and particles.
단어를 뜻을 가진 가장 작은 단위인 형태소로 나누고 품사를 밝히는 작업.
see: POS Tagging, Tokenization

MRC = Machine Reading Comprehension
reading comprehension, 기계 독해
Answering questions from a given passage.
주어진 글을 읽고 질문에 답하는 과제.
see: QA, SQuAD

MRL = Matryoshka Representation Learning
마트료시카 표현 학습
Trains embeddings whose first dimensions alone are usable, so that vectors can be cut short.
앞쪽 차원만 잘라 써도 되도록 임베딩을 학습하는 방법.
from: Kusupati et al., 2022
see: Embedding Model

N-gram
n-gram language model, n-그램, 엔그램
A run of n neighboring words or characters.
이어진 n개의 단어나 글자 묶음.
see: Language Model, BLEU

NER = Named Entity Recognition
entity recognition, named entity recognizer, 개체명 인식
Finding names in text and telling their kind: person, place, organization, date.
글에서 인물, 장소, 기관, 날짜 같은 이름을 찾아 종류를 구분하는 과제.
see: POS Tagging

NLG = Natural Language Generation
자연어 생성
Producing text in human language.
사람의 언어로 된 글을 만들어 내는 기술.
see: NLP, NLU

NLI = Natural Language Inference
textual entailment, recognizing textual entailment, RTE, 자연어 추론
Deciding whether one sentence follows from another, contradicts it, or neither.
한 문장이 다른 문장에서 따라 나오는지, 모순되는지, 둘 다 아닌지를 판단하는 과제.
see: NLU, GLUE

NLP = Natural Language Processing
자연어 처리
The field of having computers work with human language.
컴퓨터로 사람의 언어를 다루는 기술과 그 연구 분야.
see: NLU, NLG, LLM

NLU = Natural Language Understanding
자연어 이해
The part of language processing that is about getting at what a text means.
글의 뜻을 파악하는 것과 관련된 자연어 처리 분야.
see: NLP, NLG

NMT = Neural Machine Translation
신경망 기계 번역, 인공신경망 기계번역
Machine translation by a neural network that is trained end to end.
신경망 하나로 처음부터 끝까지 학습해 번역하는 기계 번역 방식.
see: Machine Translation, Seq2Seq, SMT

NSP = Next Sentence Prediction
다음 문장 예측
A pre-training task of BERT: tell whether one sentence follows another in the source.
두 문장이 원문에서 이어지는지 맞히는, BERT의 사전 학습 과제.
from: Devlin et al., 2018
see: BERT, MLM

Ontology
온톨로지
A formal description of the kinds of things in a field and how they relate.
어떤 분야의 개념과 개념 사이의 관계를 형식적으로 정의한 것.
see: Knowledge Graph

OOV = Out-of-Vocabulary
unknown word, 미등록 단어, 어휘 외 단어, 미등록어
A word that a model's vocabulary does not hold.
모델의 어휘 집합에 없는 단어.
see: Subword, BPE

PLM = Pre-trained Language Model
사전 학습 언어 모델
A language model trained on general text that is then adapted to tasks.
일반적인 글로 먼저 학습한 뒤 여러 과제에 맞춰 쓰는 언어 모델.
see: Pre-training, BERT, LLM

POS Tagging = Part-of-Speech Tagging
POS, part of speech, part-of-speech tagger, 품사 태깅
Labeling each word of a text with its part of speech.
글의 각 단어에 품사를 붙이는 과제.
see: Morphological Analysis, NER

QA = Question Answering
question and answer, 질의응답, 질의 응답
Answering questions asked in natural language.
자연어로 된 질문에 답하는 과제.
see: MRC, RAG

RoBERTa = Robustly Optimized BERT Pretraining Approach
robustly optimized BERT approach, 로버타
BERT trained longer, on more data and without next-sentence prediction.
다음 문장 예측을 빼고 더 많은 데이터로 더 오래 학습한 BERT.
from: Liu et al., 2019
see: BERT, NSP

SBERT = Sentence-BERT
BERT adapted to give sentence vectors that can be compared by cosine similarity.
코사인 유사도로 비교할 수 있는 문장 벡터를 내도록 조정한 BERT.
from: Reimers & Gurevych, 2019
see: Bi-Encoder, STS

SentencePiece
센텐스피스
Google's tokenizer library that learns subwords from raw text, with spaces as ordinary symbols.
공백도 기호로 다루어 원문에서 바로 서브워드를 학습하는 구글의 토크나이저 라이브러리.
from: Kudo & Richardson, 2018
see: BPE, Tokenizer

Sentiment Analysis
opinion mining, 감성 분석, 감정 분석
Telling whether a text is positive, negative or neutral.
글에 담긴 태도가 긍정인지 부정인지 중립인지 가려내는 과제.
see: Text Classification

Skip-gram
스킵그램
A word2vec model that predicts the words around a given one.
한 단어로 그 주변 단어들을 예측하는 word2vec 모델.
from: Mikolov et al., 2013
see: Word2vec, CBOW

SMT = Statistical Machine Translation
통계적 기계 번역, 통계 기반 기계 번역
Machine translation by statistics over parallel texts, usual before neural networks.
병렬 말뭉치의 통계를 이용한, 신경망 이전에 널리 쓰인 기계 번역 방식.
from: Brown et al., 1990
see: NMT, Machine Translation

SQuAD = Stanford Question Answering Dataset
스탠퍼드 질의응답 데이터셋
A data set of over 100,000 questions on Wikipedia passages, for reading comprehension.
위키백과 글에 관한 10만 개가 넘는 질문으로 이루어진 기계 독해 데이터셋.
from: Rajpurkar et al., 2016
see: MRC, EM

Stemming
stemmer, 어간 추출, 스테밍
Cutting off endings to reduce words to a common stem.
어미 등을 잘라 내어 단어를 어간으로 줄이는 일.
see: Lemmatization

Stop Words
stop word, 불용어
Very common words, such as “the”, that are dropped because they say little on their own.
자주 나오지만 의미가 적어 분석에서 제외하는 단어.
see: TF-IDF, BoW

STS = Semantic Textual Similarity
semantic text similarity, 의미 텍스트 유사도, 문장 의미 유사도
Scoring how close in meaning two sentences are.
두 문장의 의미가 얼마나 비슷한지 점수로 매기는 과제.
see: SBERT, Cosine Similarity

Subword
subword unit, subword tokenization, 서브워드
A piece of a word used as a token, so that rare words can be built from known parts.
드문 단어도 아는 조각으로 나타낼 수 있게 토큰으로 쓰는 단어의 일부.
see: BPE, WordPiece

Summarization
text summarization, 요약, 문서 요약, 텍스트 요약
Making a short text that keeps the main points of a longer one.
긴 글의 요점을 담은 짧은 글을 만드는 과제.
see: ROUGE, BART

T5 = Text-to-Text Transfer Transformer
An encoder-decoder model that treats every language task as turning text into text.
모든 언어 과제를 글을 글로 바꾸는 문제로 다루는 인코더-디코더 모델.
from: Raffel et al., 2019
see: Encoder-Decoder, C4, BART

Text Classification
document classification, text categorization, 텍스트 분류, 문서 분류
Assigning texts to given categories.
글을 정해진 범주로 나누는 과제.
see: Sentiment Analysis, Classification

TF-IDF = Term Frequency-Inverse Document Frequency
term frequency times inverse document frequency, 단어 빈도-역문서 빈도
Weighs a word by how often it occurs in a document and how rare it is elsewhere.
문서 안에서는 자주, 다른 문서에서는 드물게 나오는 단어일수록 큰 값을 주는 가중치.
from: Spärck Jones, 1972
see: BM25, BoW

Token
토큰
The unit of text that a model reads and writes: a word, a part of one, or a sign.
단어나 단어의 일부, 기호처럼 모델이 글을 읽고 쓰는 단위.
see: Tokenization, Context Window

Tokenization
토큰화, 토크나이징
Splitting text into tokens.
글을 토큰으로 나누는 작업.
see: Token, BPE, Tokenizer

Tokenizer
토크나이저
The program that turns text into tokens and their numbers, and back.
글을 토큰과 그 번호로 바꾸고 되돌리는 프로그램.
see: Tokenization, SentencePiece

Topic Modeling
topic model, 토픽 모델링, 주제 모델링
Finding the topics that run through a collection of texts.
문서 모음에 담긴 주제들을 찾아내는 기법.
see: LSA, latent-dirichlet-allocation

Word Embedding
word vector, 단어 임베딩, 워드 임베딩
Vectors for words such that words used alike lie close together.
비슷하게 쓰이는 단어가 가까이 놓이도록 단어를 나타낸 벡터.
see: Word2vec, GloVe, Embedding

Word2vec = Word to Vector
word-to-vec, 워드투벡터, 워드투벡
A method that learns word vectors from which words occur near each other.
어떤 단어들이 가까이 나타나는지를 바탕으로 단어 벡터를 학습하는 방법.
from: Mikolov et al., 2013
see: CBOW, Skip-gram

WordPiece
워드피스
A subword tokenizer, used by BERT, that merges the pairs that raise the corpus's likelihood most.
말뭉치의 가능도를 가장 높이는 쌍을 합쳐 가는, BERT에 쓰인 서브워드 토큰화 방법.
from: Schuster & Nakajima, 2012
see: BPE, BERT

XLNet
A transformer pre-trained to predict words in random order, joining the strengths of BERT and GPT.
단어를 무작위 순서로 예측하도록 사전 학습해 BERT와 GPT의 장점을 합친 모델.
from: Yang et al., 2019
see: BERT, Autoregressive Model
`;
