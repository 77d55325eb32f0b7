/** Bringing models into use and keeping them running: tools, platforms and everyday computing words. */
export const operations = (): string => `
AIOps = Artificial Intelligence for IT Operations
AI for IT operations, AI operations, AI옵스
Using machine learning on logs and metrics to run computer systems.
로그와 지표에 머신러닝을 적용해 IT 시스템을 운영하는 방식.
see: MLOps

API = Application Programming Interface
application program interface, 응용 프로그램 인터페이스, 애플리케이션 프로그래밍 인터페이스
The calls and formats by which one program uses another.
한 프로그램이 다른 프로그램의 기능을 쓰기 위한 호출 방법과 형식.

AutoML = Automated Machine Learning
automatic machine learning, 자동화된 머신러닝, 오토ML, 자동 머신러닝
Automating the choice of models, features and hyperparameters.
모델, 특성, 하이퍼파라미터의 선택을 자동화하는 기술.
see: HPO, NAS

CI/CD = Continuous Integration and Continuous Delivery
continuous integration and continuous deployment, continuous integration/delivery, 지속적 통합 및 지속적 배포, 지속적 통합과 지속적 전달
Building, testing and releasing software automatically at each change.
변경할 때마다 소프트웨어를 자동으로 빌드하고 테스트하여 배포하는 방식.
see: DevOps, MLOps

DevOps = Development and Operations
데브옵스
Having those who build and those who run software work as one, with automation.
개발과 운영을 자동화로 하나로 이어 협업하는 방식.
see: MLOps, CI/CD

Edge AI
AI at the edge, 엣지 AI
Running AI close to where data arise, on devices or local servers, not in the cloud.
클라우드가 아니라 데이터가 생기는 기기나 가까운 서버에서 AI를 실행하는 방식.
see: On-Device AI

Feature Store
피처 스토어, 특성 저장소
A shared store of features for training and serving alike.
학습과 서빙에 함께 쓰는 특성을 모아 관리하는 저장소.
see: Feature Engineering, MLOps

Hugging Face
HF, 허깅페이스, 허깅 페이스
A company and hub for sharing models and data sets, known for its Transformers library.
트랜스포머스 라이브러리로 알려진, 모델과 데이터셋을 공유하는 플랫폼이자 회사.
from: Hugging Face, 2016
see: PyTorch

Inference
model inference, 추론
Using a trained model to get outputs for new inputs.
학습된 모델로 새로운 입력의 결과를 얻는 것.
see: Model Serving, Latency

JAX
Google's library for numerical Python with automatic differentiation and compilation.
자동 미분과 가속기용 컴파일을 지원하는 구글의 파이썬 수치 계산 라이브러리.
from: Google, 2018
see: TensorFlow, PyTorch

Keras
케라스
A high-level Python library for building neural networks simply.
신경망을 간단하게 만들 수 있는 고수준 파이썬 라이브러리.
from: Chollet, 2015
see: TensorFlow

Latency
지연 시간, 레이턴시
The time from a request to its answer.
요청에서 응답까지 걸리는 시간.
see: Throughput, TTFT

LLMOps = Large Language Model Operations
LLM operations, LLM ops
MLOps for language models: prompts, evaluation, cost and monitoring.
프롬프트, 평가, 비용, 모니터링 등 언어 모델의 운영을 다루는 MLOps.
see: MLOps

MLflow
엠엘플로우
An open-source tool, begun at Databricks, for tracking experiments and managing models.
실험을 추적하고 모델을 관리하는, 데이터브릭스에서 시작된 오픈소스 도구.
from: Databricks, 2018

MLOps = Machine Learning Operations
ML operations, machine learning ops, 엠엘옵스, ML옵스, 머신러닝 운영
Practices for building, deploying and monitoring models reliably.
모델을 안정적으로 개발하고 배포하고 감시하기 위한 실천 방법.
see: DevOps, CI/CD

Model Serving
serving, 모델 서빙, 서빙
Making a trained model answer requests, mostly over a network.
학습된 모델이 주로 네트워크로 들어오는 요청에 응답하게 하는 것.
see: Inference, Latency

NAS = Neural Architecture Search
neural network architecture search, 신경망 구조 탐색, 신경망 아키텍처 탐색
Having an algorithm search for a good network design.
좋은 신경망 구조를 알고리즘이 스스로 찾게 하는 기법.
from: Zoph & Le, 2016
see: AutoML

On-Device AI
on-device inference, 온디바이스 AI, 온디바이스 인공지능
Running models on the user's own device, without a server.
서버 없이 사용자 기기에서 모델을 실행하는 방식.
see: Edge AI, SLM, NPU

ONNX = Open Neural Network Exchange
An open file format for exchanging models between frameworks.
프레임워크 사이에 모델을 옮기기 위한 개방형 파일 형식.
from: Facebook & Microsoft, 2017
see: TensorRT, PyTorch

OOM = Out of Memory
out-of-memory error, OOM error, 메모리 부족, 메모리 부족 오류
The error when a program needs more memory, often the GPU's, than there is.
쓸 수 있는 메모리(흔히 GPU 메모리)보다 많은 양을 요구할 때 나는 오류.
see: VRAM, Batch Size

PoC = Proof of Concept
개념 검증, 개념증명
A small trial that shows whether an idea can work.
아이디어가 실현 가능한지 보여 주는 작은 시도.

PyTorch
파이토치
An open-source deep-learning framework begun at Facebook, the usual choice in research.
페이스북에서 시작된 오픈소스 딥러닝 프레임워크로, 연구에 널리 쓰이는 도구.
from: Facebook, 2016
see: TensorFlow, Tensor

RAM = Random Access Memory
램, 임의 접근 메모리
A computer's fast working memory, empty when the power is off.
전원이 꺼지면 내용이 사라지는, 컴퓨터의 빠른 작업용 메모리.
see: VRAM

RPA = Robotic Process Automation
로봇 프로세스 자동화, 로보틱 프로세스 자동화
Software that does routine office work by operating other programs as people do.
사람처럼 프로그램을 조작하여 반복적인 사무를 대신하는 소프트웨어.
see: Agent

SaaS = Software as a Service
서비스형 소프트웨어
Software used over the internet and paid by subscription.
인터넷으로 이용하고 구독료를 내는 소프트웨어.

scikit-learn
sklearn, 사이킷런
The usual Python library for machine learning outside deep learning.
딥러닝 이외의 머신러닝에 널리 쓰이는 파이썬 라이브러리.
from: Pedregosa et al., 2011
see: PyTorch, Random Forest

Sovereign AI
소버린 AI
AI that a country or organization builds and runs with data, models and infrastructure under its own control.
국가나 조직이 자체 데이터, 모델, 인프라로 개발하고 운영하는 인공지능.
see: Foundation Model, Open-Weight Model

TensorFlow
TF, 텐서플로, 텐서플로우
Google's open-source machine-learning framework.
구글의 오픈소스 머신러닝 프레임워크.
from: Google, 2015
see: Keras, PyTorch

TensorRT
텐서RT
NVIDIA's library that optimizes trained models for fast inference on its GPUs.
학습된 모델을 엔비디아 GPU에서 빠르게 추론하도록 최적화하는 라이브러리.
see: ONNX, Inference

Throughput
처리량
How much a system does in a given time, such as tokens per second.
초당 토큰 수처럼 일정 시간에 시스템이 처리하는 양.
see: Latency

W&B = Weights & Biases
WandB, 완디비
A service for tracking and comparing machine-learning experiments.
머신러닝 실험을 추적하고 비교하는 서비스.
from: Weights & Biases, 2017
see: MLflow
`;
