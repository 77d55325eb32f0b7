/** Images and video: tasks, networks and their parts. */
export const vision = (): string => `
3DGS = 3D Gaussian Splatting
Gaussian splatting, 3D 가우시안 스플래팅, 가우시안 스플래팅
Renders a scene in real time from millions of soft 3D blobs fitted to photographs.
사진에 맞춰 학습한 수많은 3차원 가우시안으로 장면을 실시간 렌더링하는 기법.
from: Kerbl et al., 2023
see: NeRF

AlexNet
알렉스넷
The convolutional network whose win in ImageNet 2012 started the rise of deep learning.
2012년 이미지넷 대회에서 우승하여 딥러닝 확산의 계기가 된 합성곱 신경망.
from: Krizhevsky et al., 2012
see: CNN, ImageNet

Backbone
backbone network, 백본, 백본 네트워크
The main network that extracts features for the parts of a model that do the task.
과제를 수행하는 부분에 쓰일 특징을 뽑아내는 모델의 중심 신경망.
see: ResNet, FPN

BLIP = Bootstrapping Language-Image Pre-training
A vision-language model for captions and questions, trained on web image-text pairs that it cleans.
웹의 이미지-글 쌍을 스스로 걸러 학습한, 캡션과 질의응답용 비전-언어 모델.
from: Li et al., 2022
see: CLIP, VLM

Bounding Box
bbox, 바운딩 박스, 경계 상자
A rectangle drawn around an object in an image.
이미지에서 객체를 둘러싸는 직사각형.
see: Object Detection, IoU

CLIP = Contrastive Language-Image Pre-training
Trains an image and a text encoder so that matching pairs get close vectors.
서로 맞는 이미지와 글의 벡터가 가까워지도록 두 인코더를 학습한 모델.
from: Radford et al., 2021
see: Contrastive Learning, VLM, Zero-Shot

COCO = Common Objects in Context
MS COCO, Microsoft COCO, 코코 데이터셋
A data set of everyday scenes with labeled objects, used to compare detectors.
객체 탐지기를 비교하는 데 쓰이는, 일상 장면의 객체에 레이블을 붙인 데이터셋.
from: Lin et al., 2014
see: Object Detection, mean Average Precision

Convolution
convolutional layer, conv layer, 합성곱, 컨볼루션
Sliding a small filter over an input and taking the weighted sum at every place.
작은 필터를 입력 위로 움직이며 위치마다 가중합을 구하는 연산.
see: CNN, Kernel, Stride

CV = Computer Vision
컴퓨터 비전
The field of having computers understand images and video.
컴퓨터가 이미지와 영상을 이해하게 하는 기술과 그 연구 분야.
see: Object Detection, CNN

DETR = DEtection TRansformer
Detects objects with a transformer that predicts the set of boxes directly, without anchors.
앵커 없이 트랜스포머로 객체 상자들의 집합을 바로 예측하는 객체 탐지 모델.
from: Carion et al., 2020
see: Object Detection, Transformer

DINO = Self-Distillation with No Labels
Self-supervised training of vision transformers: a student learns from its own averaged copy.
학생이 자신의 평균인 교사에게서 배우는, 비전 트랜스포머의 자기 지도 학습 방법.
from: Caron et al., 2021
see: Self-Supervised Learning, ViT

Faster R-CNN = Faster Region-based Convolutional Neural Network
A two-stage detector whose own region proposal network suggests where to look.
자체 영역 제안 네트워크로 후보를 찾는 2단계 객체 탐지기.
from: Ren et al., 2015
see: R-CNN, Object Detection

Feature Map
activation map, 특징 맵, 피처 맵, 특성 맵
The output of a convolutional filter over the whole input: where its pattern was found.
필터가 입력 전체에서 패턴을 찾은 결과를 나타내는 합성곱 층의 출력.
see: Convolution, Kernel

FPN = Feature Pyramid Network
특징 피라미드 네트워크, 피처 피라미드 네트워크
Joins feature maps of several resolutions, so that small and large objects are found alike.
여러 해상도의 특징 맵을 결합하여 크고 작은 객체를 모두 찾게 하는 구조.
from: Lin et al., 2016
see: Backbone, Object Detection

Image Captioning
image caption generation, 이미지 캡셔닝
Writing a sentence that says what an image shows.
이미지의 내용을 설명하는 문장을 만드는 과제.
see: VLM, BLIP

Image Classification
이미지 분류
Saying which class an image belongs to.
이미지가 어느 클래스에 속하는지 맞히는 과제.
see: CNN, ImageNet

ImageNet
ImageNet dataset, 이미지넷
A data set of over 14 million labeled images, with a yearly contest from 2010 to 2017.
1,400만 장이 넘는 이미지에 레이블을 붙인, 2010~2017년에 해마다 대회가 열린 데이터셋.
from: Deng et al., 2009
see: AlexNet, Image Classification

Instance Segmentation
인스턴스 분할, 인스턴스 세그멘테이션
Marking the pixels of each single object, apart from others of its kind.
같은 종류라도 객체 하나하나의 픽셀을 구분해 표시하는 과제.
see: Semantic Segmentation, Mask R-CNN

Kernel
convolution kernel, convolution filter, 커널, 필터, 합성곱 필터
The small grid of weights that a convolution slides over its input.
합성곱에서 입력 위로 움직이는 작은 가중치 격자.
see: Convolution, Stride

MAE = Masked Autoencoder
masked auto-encoder, 마스크드 오토인코더
shared: MAE
Pre-trains a vision transformer by hiding most patches of an image and restoring them.
이미지 패치의 대부분을 가리고 복원하게 하여 비전 트랜스포머를 사전 학습하는 방법.
from: He et al., 2021
see: ViT, Self-Supervised Learning

Mask R-CNN = Mask Region-based Convolutional Neural Network
마스크 R-CNN
Faster R-CNN with a further branch that predicts a pixel mask for each object.
객체마다 픽셀 마스크를 예측하는 가지를 더한 Faster R-CNN.
from: He et al., 2017
see: Faster R-CNN, Instance Segmentation

MNIST = Modified National Institute of Standards and Technology
modified NIST, MNIST database, 엠니스트
A data set of 70,000 small images of handwritten digits, the usual first exercise.
손글씨 숫자 이미지 7만 장으로 이루어진, 입문용으로 널리 쓰이는 데이터셋.
from: LeCun et al., 1998
see: Image Classification

NeRF = Neural Radiance Field
신경 방사 필드, 신경 방사장
A network that learns a scene from photographs and renders it from new viewpoints.
사진에서 장면을 학습하여 새로운 시점에서 본 모습을 렌더링하는 신경망.
from: Mildenhall et al., 2020
see: 3DGS

NMS = Non-Maximum Suppression
non-max suppression, non maxima suppression, non-maximal suppression, 비최대 억제
Drops boxes that overlap a better-scored box of the same object.
같은 객체에 대해 점수가 더 높은 상자와 겹치는 상자를 없애는 후처리.
see: Object Detection, IoU

Object Detection
object detector, 객체 탐지, 객체 검출, 물체 검출
Finding what objects are in an image and where.
이미지에 어떤 객체가 어디에 있는지 찾는 과제.
see: YOLO, Faster R-CNN, mean Average Precision

OCR = Optical Character Recognition
optical character reader, text recognition, 광학 문자 인식, 광학 문자 판독
Reading printed or written characters from images into text.
이미지 속 인쇄체나 손글씨를 읽어 텍스트로 바꾸는 기술.
see: CV

Padding
zero padding, 패딩
Adding values, mostly zeros, around an input, so that outputs keep the wanted size.
출력이 원하는 크기가 되도록 입력 둘레에 0 등의 값을 덧붙이는 일.
see: Convolution, Stride

Pooling
pooling layer, 풀링
Shrinking a feature map by keeping the maximum or the mean of each small region.
작은 영역마다 최댓값이나 평균만 남겨 특징 맵을 줄이는 연산.
see: CNN, Feature Map

R-CNN = Region-based Convolutional Neural Network
regions with CNN features, region-based CNN, region-based convolutional network
A detector that classifies proposed regions of an image by features from a convolutional network.
이미지에서 제안된 영역들을 합성곱 신경망의 특징으로 분류하는 객체 탐지기.
from: Girshick et al., 2013
see: Faster R-CNN, Object Detection

ResNet = Residual Network
deep residual network, 레즈넷, 레스넷, 잔차 신경망
A very deep convolutional network with connections that skip over blocks of layers.
층 묶음을 건너뛰는 연결을 두어 매우 깊게 쌓은 합성곱 신경망.
from: He et al., 2015
see: Residual Connection, CNN

ROI = Region of Interest
관심 영역
The part of an image that is picked out for closer processing.
자세히 처리하려고 골라낸 이미지의 영역.
see: R-CNN, Object Detection

SAM = Segment Anything Model
segment anything
Meta's model that outlines whatever object a click, box or prompt points at.
클릭이나 상자 등으로 가리킨 객체의 윤곽을 분할해 주는 메타의 모델.
from: Kirillov et al., 2023
see: Semantic Segmentation, Zero-Shot

Semantic Segmentation
시맨틱 분할, 의미론적 분할, 시맨틱 세그멘테이션
Giving every pixel of an image a class, without telling objects of one class apart.
같은 클래스의 객체는 구분하지 않고 모든 픽셀에 클래스를 정하는 과제.
see: U-Net, Instance Segmentation

SSD = Single Shot MultiBox Detector
single shot detector
A fast detector that predicts boxes and classes from several feature maps in one pass.
여러 크기의 특징 맵에서 상자와 클래스를 한 번에 예측하는 빠른 객체 탐지기.
from: Liu et al., 2015
see: YOLO, Object Detection

Stride
스트라이드, 보폭
How many positions a filter moves at each step.
필터가 한 번에 옮겨 가는 칸 수.
see: Convolution, Padding

Swin Transformer = Shifted Window Transformer
Swin, hierarchical vision transformer using shifted windows, 스윈 트랜스포머
A vision transformer that attends within windows and shifts them from layer to layer.
창 안에서만 어텐션을 계산하고 층마다 창을 옮기는 비전 트랜스포머.
from: Liu et al., 2021
see: ViT

U-Net
유넷
A U-shaped network for segmentation that shrinks an image, grows it again and joins matching levels.
이미지를 줄였다가 다시 키우며 같은 단계끼리 연결하는 U자 모양의 분할 신경망.
from: Ronneberger et al., 2015
see: Semantic Segmentation, Diffusion Model

VGG = Visual Geometry Group
VGGNet, VGG넷
A deep convolutional network of plain 3×3 filters, named after its group at Oxford.
3×3 필터만 쌓은 깊은 합성곱 신경망으로, 옥스퍼드의 연구 그룹 이름을 딴 모델.
from: Simonyan & Zisserman, 2014
see: CNN, ResNet

ViT = Vision Transformer
비전 트랜스포머
A transformer that reads an image as a sequence of patches.
이미지를 패치의 시퀀스로 나누어 처리하는 트랜스포머.
from: Dosovitskiy et al., 2020
see: Transformer, Swin Transformer

VLA = Vision-Language-Action
vision-language-action model, VLA model, 비전-언어-행동 모델, 비전-언어-행동, 시각-언어-행동
A model that turns images and instructions into a robot's actions.
이미지와 지시를 받아 로봇의 행동을 내놓는 모델.
from: Brohan et al., 2023
see: VLM, Physical AI

VLM = Vision-Language Model
visual language model, large vision-language model, LVLM, vision and language model, 비전-언어 모델, 비전 언어 모델, 시각-언어 모델
A model that works with images and text together.
이미지와 글을 함께 다루는 모델.
see: CLIP, MLLM, VQA

VQA = Visual Question Answering
시각적 질의응답, 시각 질의응답
Answering questions about an image.
이미지에 관한 질문에 답하는 과제.
from: Antol et al., 2015
see: VLM, QA

YOLO = You Only Look Once
욜로
A family of fast detectors that predict all boxes of an image in a single pass.
이미지의 모든 객체 상자를 한 번에 예측하는 빠른 객체 탐지 모델 계열.
from: Redmon et al., 2015
see: Object Detection, SSD
`;
