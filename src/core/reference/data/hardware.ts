/** Chips, memory and number formats. */
export const hardware = (): string => `
ASIC = Application-Specific Integrated Circuit
주문형 반도체
A chip made for one purpose, such as running neural networks.
신경망 연산처럼 한 가지 용도에 맞춰 만든 반도체.
see: TPU, FPGA

BF16 = Brain Floating Point 16
bfloat16, brain floating point, brain float 16
A 16-bit number format with the range of 32-bit floats and less precision; usual in training.
32비트 부동소수점과 범위가 같고 정밀도는 낮은, 학습에 널리 쓰이는 16비트 수 형식.
see: FP16, Mixed Precision Training

CPU = Central Processing Unit
central processor unit, 중앙 처리 장치
A computer's general processor, with a few strong cores.
소수의 강력한 코어로 범용 연산을 하는 컴퓨터의 처리 장치.
see: GPU

CUDA = Compute Unified Device Architecture
쿠다
NVIDIA's platform for general computing on its GPUs.
엔비디아 GPU에서 범용 연산을 하기 위한 플랫폼.
from: NVIDIA, 2006
see: GPU, cuDNN

cuDNN = CUDA Deep Neural Network
NVIDIA's library of fast GPU routines for neural networks.
신경망 연산을 GPU에서 빠르게 처리하는 엔비디아의 라이브러리.
from: NVIDIA, 2014
see: CUDA

FLOPS = Floating-Point Operations per Second
FLOP/s, floating-point operations, 초당 부동소수점 연산, 플롭스
A measure of a computer's speed in arithmetic; FLOPs, with a small s, counts operations instead.
초당 부동소수점 연산 횟수로 나타내는 컴퓨터의 연산 속도.
see: GPU, MFU

FP16 = 16-bit Floating Point
half precision, half-precision floating point, float16, floating point 16, 반정밀도, 반정밀도 부동소수점
A 16-bit number format, faster and smaller than 32 bits but with a narrow range.
32비트보다 빠르고 작지만 표현 범위가 좁은 16비트 부동소수점 형식.
see: BF16, Mixed Precision Training

FP8 = 8-bit Floating Point
float8, floating point 8, 8비트 부동소수점
An 8-bit floating-point format for training and inference on recent GPUs.
최근 GPU에서 학습과 추론에 쓰이는 8비트 부동소수점 형식.
from: Micikevicius et al., 2022
see: FP16, Quantization

FPGA = Field-Programmable Gate Array
현장 프로그래머블 게이트 어레이
A chip whose circuits can be rewired after it is made.
제조한 뒤에도 회로를 다시 구성할 수 있는 반도체.
see: ASIC

GPU = Graphics Processing Unit
graphical processing unit, 그래픽 처리 장치
A processor with thousands of small cores, made for graphics and well suited to neural networks.
그래픽용으로 만들어졌고 수천 개의 작은 코어로 신경망 연산에도 알맞은 처리 장치.
see: CUDA, TPU, VRAM

HBM = High Bandwidth Memory
고대역폭 메모리
Memory of stacked chips next to a processor, with very fast transfer; used in AI accelerators.
칩을 쌓아 프로세서 옆에 두어 전송 속도를 크게 높인, AI 가속기에 쓰이는 메모리.
from: SK hynix, 2013
see: GPU, VRAM

HPC = High-Performance Computing
고성능 컴퓨팅, 고성능 계산
Computing with many processors joined for very large problems.
많은 프로세서를 연결하여 매우 큰 문제를 푸는 컴퓨팅.
see: GPU

INT8 = 8-bit Integer
integer 8, 8비트 정수
Numbers stored as 8-bit integers: a usual format for quantized models.
양자화된 모델에 흔히 쓰이는 8비트 정수 형식.
see: Quantization, FP8

MFU = Model FLOPs Utilization
모델 FLOPs 활용률
The share of the hardware's peak speed that goes into a model's own arithmetic.
하드웨어의 최대 연산 속도 가운데 모델 계산에 실제로 쓰인 비율.
from: Chowdhery et al., 2022
see: FLOPS

Neuromorphic Computing
neuromorphic engineering, neuromorphic chip, 뉴로모픽 컴퓨팅, 뉴로모픽
Hardware built after the brain, with neurons and synapses in circuits.
뇌의 뉴런과 시냅스를 본떠 회로로 구현한 컴퓨팅 방식.
from: Mead, 1990

NPU = Neural Processing Unit
neural network processing unit, 신경망 처리 장치
A processor for neural networks, often part of a phone's or laptop's chip.
흔히 휴대전화나 노트북 칩에 들어가는, 신경망 연산 전용 처리 장치.
see: TPU, On-Device AI

NVLink
NV링크
NVIDIA's fast connection between GPUs.
GPU 사이를 빠르게 잇는 엔비디아의 연결 기술.
see: GPU, Tensor Parallelism

Tensor Core
텐서 코어
Units in NVIDIA's GPUs that multiply small matrices in one step.
작은 행렬 곱셈을 한 번에 처리하는 엔비디아 GPU의 연산 장치.
from: NVIDIA, 2017
see: GPU, FP16

TOPS = Tera Operations per Second
trillion operations per second, trillions of operations per second, 초당 테라 연산
A trillion operations per second, mostly of integers: how the speed of NPUs is given.
초당 1조 번의 연산으로, 주로 NPU의 정수 연산 속도를 나타내는 단위.
see: NPU, FLOPS

TPU = Tensor Processing Unit
Google TPU, Cloud TPU, 텐서 처리 장치
Google's chip for neural networks, built around fast matrix multiplication.
행렬 곱셈을 빠르게 처리하도록 구글이 만든 신경망용 칩.
from: Google, 2016
see: GPU, ASIC

VRAM = Video Random Access Memory
video RAM, GPU memory, 비디오 램, 그래픽 메모리
A graphics card's memory, which limits how large a model it can hold.
그래픽 카드의 메모리로, 실을 수 있는 모델의 크기를 좌우하는 것.
see: GPU, OOM
`;
