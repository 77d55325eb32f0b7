/** Agents, retrieval and the tools that language models work with. */
export const agents = (): string => `
A2A = Agent2Agent
A2A protocol, Agent-to-Agent
An open protocol, begun by Google, by which AI agents find each other and exchange tasks.
AI 에이전트들이 서로를 찾고 작업을 주고받는, 구글이 시작한 개방형 프로토콜.
from: Google, 2025
see: MCP, MAS

Agent
AI agent, LLM agent, intelligent agent, 에이전트, AI 에이전트
A system that perceives, decides and acts toward a goal; today mostly an LLM that uses tools in a loop.
목표를 위해 상황을 파악하고 행동하는, 요즘은 주로 언어 모델이 도구를 반복해 쓰는 시스템.
see: ReAct, Tool Use, MAS

Agentic AI
agentic system, 에이전틱 AI, 에이전트형 AI
AI that pursues goals over several steps by itself: planning, calling tools and checking results.
계획, 도구 호출, 결과 확인을 거치며 여러 단계의 목표를 스스로 수행하는 AI.
see: Agent, Agentic RAG

Agentic RAG
에이전틱 RAG
RAG in which an agent decides when, where and how often to search.
언제, 어디서, 몇 번 검색할지를 에이전트가 스스로 정하는 검색 증강 생성.
see: RAG, Agent

ANN = Approximate Nearest Neighbor
approximate nearest neighbor search, ANNS, ANN search, 근사 최근접 이웃, 근사 최근접 이웃 탐색
shared: ANN
Finding vectors that are almost the closest to a query, much faster than an exact search.
정확한 탐색보다 훨씬 빠르게, 쿼리에 거의 가장 가까운 벡터를 찾는 방법.
see: HNSW, Vector Database

Bi-Encoder
dual encoder, two-tower model, 바이 인코더
Encodes query and document apart, so that document vectors can be computed beforehand.
쿼리와 문서를 따로 인코딩하여 문서 벡터를 미리 계산해 둘 수 있는 모델.
see: Cross-Encoder, DPR

BM25 = Best Matching 25
Okapi BM25, best match 25
A ranking function for text search by matching words' rarity, frequency and document length.
일치하는 단어의 희소성과 빈도, 문서 길이로 점수를 매기는 텍스트 검색의 순위 함수.
from: Robertson et al., 1994
see: TF-IDF, Hybrid Search

CAG = Cache-Augmented Generation
캐시 증강 생성
Puts all documents into the context beforehand and keeps their KV cache, instead of searching for each question.
질문마다 검색하는 대신 문서 전체의 KV 캐시를 미리 만들어 두고 답하게 하는 기법.
from: Chan et al., 2024
see: RAG, KV Cache

Chunking
document chunking, 청킹
Splitting documents into passages of a size that can be embedded and retrieved.
문서를 임베딩하고 검색하기 알맞은 크기의 조각으로 나누는 작업.
see: RAG, Embedding

Coding Agent
AI coding agent, 코딩 에이전트
An agent that reads a code base, edits files and runs commands and tests.
코드를 읽고 고치며 명령과 테스트를 실행해 개발 작업을 수행하는 에이전트.
see: SWE-bench, Vibe Coding

ColBERT = Contextualized Late Interaction over BERT
콜버트
A retriever that keeps a vector for each token and matches query and document token by token.
토큰마다 벡터를 두고 쿼리와 문서를 토큰 단위로 맞춰 보는 검색 모델.
from: Khattab & Zaharia, 2020
see: Bi-Encoder, Reranking

Computer Use
computer-use agent, 컴퓨터 유즈, 컴퓨터 사용
A model's operating a computer as people do, from screenshots, by mouse and keyboard.
모델이 화면을 보고 마우스와 키보드로 사람처럼 컴퓨터를 조작하는 기능.
see: Agent, Tool Use

Context Engineering
컨텍스트 엔지니어링
Deciding what goes into a model's context window: instructions, history, retrieved text, tools.
지시, 대화 이력, 검색 결과, 도구 등 컨텍스트에 넣을 것을 설계하는 일.
see: Prompt Engineering, Context Window

Cosine Similarity
코사인 유사도
The cosine of the angle between two vectors: 1 for the same direction, 0 for perpendicular ones.
두 벡터 사이 각의 코사인으로, 방향이 같으면 1, 수직이면 0인 유사도.
see: Embedding, Semantic Search

CRAG = Corrective Retrieval-Augmented Generation
corrective RAG, 교정형 RAG, 교정 RAG
RAG that rates the passages found and, if they are poor, mends them or searches the web before answering.
찾은 문서의 품질을 평가해, 나쁘면 다듬거나 웹에서 다시 찾은 뒤 답하는 검색 증강 생성.
from: Yan et al., 2024
see: RAG, Agentic RAG

Cross-Encoder
크로스 인코더
Reads query and document together and scores the pair; accurate, but too slow for every document.
쿼리와 문서를 함께 읽고 점수를 매기는, 정확하지만 모든 문서에 쓰기에는 느린 모델.
see: Reranking, Bi-Encoder

Deep Research
딥 리서치
An agent's searching many sources by itself, over minutes, and writing a report that cites them.
에이전트가 여러 자료를 스스로 찾아 읽고 출처를 단 보고서를 쓰는 기능.
see: Agent, Agentic RAG

Dense Retrieval
dense vector search, 밀집 검색
Finding passages by the nearness of learned vectors instead of by shared words.
공통 단어가 아니라 학습된 벡터의 가까움으로 글을 찾는 검색 방식.
see: DPR, Semantic Search, BM25

DPR = Dense Passage Retriever
dense passage retrieval
A retriever that trains two BERT encoders, for questions and passages, to give matching pairs close vectors.
서로 맞는 질문과 문단의 벡터가 가까워지도록 두 BERT 인코더를 학습한 검색기.
from: Karpukhin et al., 2020
see: Dense Retrieval, Bi-Encoder

Embedding Model
text embedding model, 임베딩 모델
A model that turns text, images or the like into vectors, close to each other for similar meanings.
텍스트나 이미지 등을, 의미가 비슷할수록 가까운 벡터로 바꾸는 모델.
see: Embedding, MTEB, Bi-Encoder

FAISS = Facebook AI Similarity Search
파이스
A library by Meta for fast search among very many vectors.
수많은 벡터 가운데서 빠르게 유사한 것을 찾는 메타의 라이브러리.
from: Johnson et al., 2017
see: Approximate Nearest Neighbor, Vector Database

Function Calling
tool calling, 함수 호출, 펑션 콜링, 툴 콜링
A model's returning the name and arguments of a function, in a set form, for a program to run.
프로그램이 실행할 함수의 이름과 인자를 모델이 정해진 형식으로 내놓는 기능.
see: Tool Use, Structured Output

GraphRAG = Graph Retrieval-Augmented Generation
graph RAG, graph-based RAG, 그래프 RAG
RAG that searches a knowledge graph, often drawn from the documents, besides passages.
문서 등에서 뽑아낸 지식 그래프를 검색에 활용하는 검색 증강 생성.
from: Edge et al., 2024
see: RAG, Knowledge Graph

Grounding
그라운딩
Tying a model's answer to given sources or data, so that it can be checked.
모델의 답변이 주어진 자료나 출처에 근거하게 하는 것.
see: RAG, Hallucination

Guardrails
guardrail, AI guardrails, 가드레일
Checks around a model that block or change inputs and outputs that break rules.
규칙에 어긋나는 입력과 출력을 막거나 고치도록 모델 바깥에 두는 안전장치.
see: Prompt Injection, Jailbreak

HITL = Human-in-the-Loop
휴먼 인 더 루프, 인간 참여형
A design in which people check, correct or approve what a system does at set points.
정해진 지점에서 사람이 시스템의 판단을 확인하고 고치거나 승인하게 하는 설계.
see: Agent, Active Learning

HNSW = Hierarchical Navigable Small World
hierarchical navigable small world graph, 계층적 탐색 가능한 작은 세계
A graph index in layers for fast approximate nearest-neighbor search.
여러 층의 그래프로 근사 최근접 이웃을 빠르게 찾는 색인.
from: Malkov & Yashunin, 2016
see: Approximate Nearest Neighbor, Vector Database

Hybrid Search
hybrid retrieval, 하이브리드 검색
Combining keyword search with vector search and merging their rankings.
키워드 검색과 벡터 검색을 함께 쓰고 그 순위를 합치는 검색 방식.
see: BM25, RRF, Dense Retrieval

HyDE = Hypothetical Document Embeddings
hypothetical document embedding, 가상 문서 임베딩
Has a model write a made-up answer first and searches with the embedding of that answer.
모델이 먼저 가상의 답변을 쓰게 하고 그 임베딩으로 문서를 찾는 검색 기법.
from: Gao et al., 2022
see: RAG, Query Rewriting

LangChain
랭체인
An open-source framework for applications of language models with prompts, tools and retrieval.
프롬프트, 도구, 검색을 엮어 언어 모델 애플리케이션을 만드는 오픈소스 프레임워크.
from: Chase, 2022
see: LangGraph, LlamaIndex

LangGraph
랭그래프
A framework by LangChain's makers that describes agents as graphs of steps with shared state.
에이전트를 상태를 공유하는 단계들의 그래프로 짜는, LangChain 개발사의 프레임워크.
see: LangChain, Agent

LlamaIndex
GPT Index, 라마인덱스
An open-source framework for connecting one's own data to language models by indexing and retrieval.
색인과 검색을 통해 자체 데이터를 언어 모델에 연결하는 오픈소스 프레임워크.
from: Liu, 2022
see: LangChain, RAG

MAS = Multi-Agent System
멀티 에이전트 시스템, 다중 에이전트 시스템
Several agents that work together or against each other in one environment.
여러 에이전트가 한 환경에서 협력하거나 경쟁하는 시스템.
see: Agent, A2A, Orchestration

MCP = Model Context Protocol
모델 컨텍스트 프로토콜
An open protocol, begun by Anthropic, by which applications give models access to tools and data.
애플리케이션이 모델에 도구와 데이터를 연결하는, 앤트로픽이 시작한 개방형 프로토콜.
from: Anthropic, 2024
see: Tool Use, A2A

Memory
agent memory, 메모리, 에이전트 메모리
What an agent keeps beyond its context window, such as facts and earlier sessions.
에이전트가 컨텍스트 윈도우 밖에 저장해 두고 꺼내 쓰는 사실이나 지난 대화.
see: Agent, Context Engineering

MMR = Maximal Marginal Relevance
maximum marginal relevance, 최대 한계 관련성
Picks results that are relevant to the query and differ from those already picked.
쿼리와 관련이 있으면서 이미 고른 결과와는 다른 것을 고르는 방법.
from: Carbonell & Goldstein, 1998
see: Reranking, Semantic Search

Orchestration
agent orchestration, LLM orchestration, 오케스트레이션
Coordinating models, tools and agents, so that each does its part of a task in the right order.
여러 모델, 도구, 에이전트가 작업을 알맞은 순서로 나눠 하도록 조율하는 일.
see: MAS, LangGraph

Query Rewriting
query transformation, 쿼리 재작성, 질의 재작성
Turning a user's question into one or more better search queries.
사용자의 질문을 검색에 더 알맞은 하나 이상의 쿼리로 바꾸는 작업.
see: HyDE, RAG

RAG = Retrieval-Augmented Generation
retrieval augmentation, 검색 증강 생성
Looks up passages for a question in outside sources and has the model answer from them.
질문과 관련된 글을 외부 자료에서 먼저 찾아 모델에 함께 주고 답하게 하는 기법.
from: Lewis et al., 2020
see: Embedding, Vector Database, Chunking

Ragas
retrieval augmented generation assessment
An open-source framework of metrics for RAG systems, such as faithfulness and context precision.
충실도, 컨텍스트 정밀도 등 RAG 시스템의 평가 지표를 모은 오픈소스 프레임워크.
from: Es et al., 2023
see: RAG, LLM-as-a-Judge

ReAct = Reasoning and Acting
ReAct prompting, reason and act
A prompting pattern in which a model alternates thoughts, actions with tools, and observations.
모델이 생각, 도구를 쓰는 행동, 관찰을 번갈아 하게 하는 프롬프팅 방식.
from: Yao et al., 2022
see: Agent, CoT, Tool Use

Reflexion
reflexion prompting
Lets an agent write down what went wrong in a trial and use these notes in the next one.
에이전트가 시도에서 잘못된 점을 글로 남기고 다음 시도에 활용하게 하는 기법.
from: Shinn et al., 2023
see: ReAct, Agent

Reranking
re-ranking, reranker, re-ranker, 리랭킹, 재순위화, 리랭커
Sorting the first results of a search again with a slower, more accurate model.
먼저 찾은 검색 결과를 더 느리지만 정확한 모델로 다시 정렬하는 단계.
see: Cross-Encoder, RAG

RRF = Reciprocal Rank Fusion
상호 순위 융합
Merges rankings by adding up, for each item, the reciprocals of its ranks plus a constant.
순위에 상수를 더한 값의 역수를 항목마다 더하여 여러 검색 순위를 합치는 방법.
from: Cormack et al., 2009
see: Hybrid Search

Semantic Search
vector search, 시맨틱 검색, 의미 기반 검색, 의미 검색, 벡터 검색
Searching by meaning, with embeddings, instead of by matching words.
단어의 일치가 아니라 임베딩을 써서 의미로 찾는 검색.
see: Embedding, Hybrid Search

Subagent
sub-agent, 서브에이전트, 하위 에이전트
An agent that a main agent starts for part of a task, with a context window of its own.
주 에이전트가 일의 일부를 맡기려고 띄우는, 별도의 컨텍스트를 쓰는 에이전트.
see: Agent, MAS, Orchestration

Text-to-SQL
NL2SQL, Text2SQL, natural language to SQL
Translating a question in natural language into an SQL query.
자연어 질문을 SQL 쿼리로 바꾸는 과제.
see: LLM, Function Calling

Tool Use
tool usage, 도구 사용, 툴 사용
A model's calling outside programs, such as search, a calculator or code.
모델이 검색, 계산기, 코드 실행 같은 외부 프로그램을 부르는 것.
see: Function Calling, MCP

Vector Database
vector DB, vector store, 벡터 데이터베이스, 벡터 DB, 벡터 저장소
A database that stores embeddings and finds those nearest to a given one.
임베딩을 저장하고 주어진 벡터와 가까운 것을 찾아 주는 데이터베이스.
see: Embedding, Approximate Nearest Neighbor, HNSW

Vibe Coding
바이브 코딩
Making software by telling a model what one wants and accepting its code largely unread.
원하는 것을 모델에 말하고 나온 코드를 거의 읽지 않은 채 쓰며 소프트웨어를 만드는 방식.
from: Karpathy, 2025
see: Agent, Coding Agent
`;
