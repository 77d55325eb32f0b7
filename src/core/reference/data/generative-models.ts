/** Models that make images, sound, video or other data. */
export const generativeModels = (): string => `
AE = Autoencoder
auto-encoder, 오토인코더, 자기부호화기
A network that compresses its input to a short code and restores the input from it.
입력을 짧은 코드로 압축했다가 다시 복원하도록 학습하는 신경망.
see: VAE, Latent Space

CFG = Classifier-Free Guidance
분류기 없는 가이던스, 분류기 프리 가이던스
Steers a diffusion model toward its prompt by contrasting predictions made with and without it.
프롬프트가 있을 때와 없을 때의 예측 차이로 확산 모델을 프롬프트 쪽으로 이끄는 기법.
from: Ho & Salimans, 2022
see: Diffusion Model

ControlNet
컨트롤넷
Adds control by edges, poses or depth maps to a pre-trained diffusion model.
윤곽선, 자세, 깊이 맵 등으로 생성을 제어하도록 확산 모델에 덧붙이는 신경망.
from: Zhang et al., 2023
see: Stable Diffusion, Diffusion Model

CycleGAN = Cycle-Consistent Generative Adversarial Network
cycle GAN, cycle-consistent adversarial network, 사이클GAN, 사이클 GAN
Translates images between two styles without pairs, by asking that there and back gives the original.
갔다가 되돌아오면 원본이 된다는 조건으로, 짝 없이 이미지의 스타일을 바꾸는 모델.
from: Zhu et al., 2017
see: GAN, Style Transfer

DALL-E
DALL·E
OpenAI's models that make images from text.
글로 이미지를 만드는 OpenAI의 모델.
from: Ramesh et al., 2021
see: Text-to-Image, CLIP

DDIM = Denoising Diffusion Implicit Models
denoising diffusion implicit model
Samples from a diffusion model in far fewer steps, along a path that can be deterministic.
결정적일 수 있는 경로를 따라 훨씬 적은 단계로 확산 모델에서 표본을 만드는 방법.
from: Song et al., 2020
see: DDPM

DDPM = Denoising Diffusion Probabilistic Models
denoising diffusion probabilistic model, 디노이징 확산 확률 모델, 잡음 제거 확산 확률 모델
A diffusion model that learns to predict the noise that was added to an image, step by step.
이미지에 더해진 노이즈를 단계별로 예측하도록 학습하는 확산 모델.
from: Ho et al., 2020
see: Diffusion Model, DDIM

Deepfake
deep fake, 딥페이크
A fake image, video or voice of a real person made with deep learning.
딥러닝으로 실제 인물의 모습이나 목소리를 조작해 만든 가짜 이미지, 영상, 음성.
see: GAN, Voice Cloning

Diffusion Model
diffusion, 확산 모델, 디퓨전 모델
A generative model that learns to undo added noise and so makes data out of pure noise.
노이즈를 없애는 법을 배워 순수한 노이즈에서 단계적으로 데이터를 만드는 생성 모델.
from: Sohl-Dickstein et al., 2015
see: DDPM, LDM, Stable Diffusion

Discriminator
판별자, 식별자
The network in a GAN that tries to tell real data from generated ones.
GAN에서 진짜 데이터와 만들어진 데이터를 구별하려는 신경망.
see: GAN, Generator

DiT = Diffusion Transformer
디퓨전 트랜스포머, 확산 트랜스포머
A diffusion model with a transformer in place of the usual U-Net.
흔히 쓰던 U-Net 대신 트랜스포머를 쓰는 확산 모델.
from: Peebles & Xie, 2022
see: Diffusion Model, Transformer

ELBO = Evidence Lower Bound
variational lower bound, 증거 하한
A lower bound on the log-likelihood of data that variational methods maximize.
변분 방법이 최대화하는, 데이터 로그 가능도의 하한.
see: VAE, KL Divergence

Flow Matching
플로 매칭, 플로우 매칭
Trains a generative model by regressing the velocity that carries noise to data.
노이즈를 데이터로 옮기는 속도장을 회귀로 맞추어 생성 모델을 학습하는 방법.
from: Lipman et al., 2022
see: Diffusion Model, Normalizing Flow

GAN = Generative Adversarial Network
generative adversarial nets, 생성적 적대 신경망, 적대적 생성 신경망
Two networks against each other: one makes data, the other tries to tell them from real ones.
데이터를 만드는 생성자와 진짜를 가려내는 판별자가 경쟁하며 학습하는 신경망.
from: Goodfellow et al., 2014
see: Generator, Discriminator, Mode Collapse

GenAI = Generative AI
generative artificial intelligence, gen AI, 생성형 AI, 생성 AI, 생성형 인공지능
AI that makes new text, images, sound or video.
글, 이미지, 소리, 영상 등을 새로 만들어 내는 인공지능.
see: LLM, Diffusion Model

Generative Model
generative modeling, 생성 모델
A model that learns how data are distributed, so that it can make new ones.
데이터의 분포를 학습하여 새로운 데이터를 만들어 낼 수 있는 모델.
see: GAN, VAE, Diffusion Model

Generator
생성자, 생성기
The network in a GAN that makes data from random noise.
GAN에서 무작위 노이즈로 데이터를 만들어 내는 신경망.
see: GAN, Discriminator

LDM = Latent Diffusion Model
latent diffusion, 잠재 확산 모델
A diffusion model on compressed codes instead of pixels, which is much cheaper.
픽셀 대신 압축된 잠재 표현에서 확산을 수행하여 비용을 크게 줄인 모델.
from: Rombach et al., 2021
see: Stable Diffusion, VAE

Mode Collapse
모드 붕괴
A generator's making only a few kinds of output instead of all the variety of the data.
생성자가 데이터의 다양성을 잃고 몇 가지 비슷한 결과만 만들어 내는 현상.
see: GAN, Model Collapse

Normalizing Flow
flow-based model, 정규화 흐름, 노멀라이징 플로우
A generative model of invertible steps that turns a simple distribution into that of the data.
역변환할 수 있는 변환을 이어 단순한 분포를 데이터의 분포로 바꾸는 생성 모델.
from: Rezende & Mohamed, 2015
see: VAE, Flow Matching

Stable Diffusion
스테이블 디퓨전
A text-to-image latent diffusion model whose weights were published.
가중치가 공개된, 글로 이미지를 만드는 잠재 확산 모델.
from: Stability AI, CompVis & Runway, 2022
see: LDM, ControlNet

Style Transfer
neural style transfer, NST, 스타일 전이, 화풍 변환
Giving one image's content the look of another.
한 이미지의 내용을 다른 이미지의 화풍으로 바꾸는 기법.
from: Gatys et al., 2015
see: CycleGAN

StyleGAN
스타일GAN
NVIDIA's GAN for realistic faces, in which a style vector controls every scale of the image.
스타일 벡터로 이미지의 각 단계를 조절하는, 얼굴 생성으로 알려진 엔비디아의 GAN.
from: Karras et al., 2018
see: GAN

Super-Resolution
SR, image super-resolution, 초해상도, 초해상화
Making a sharp, larger image from a small one.
저해상도 이미지를 선명한 고해상도 이미지로 만드는 기술.
see: PSNR, GAN

Text-to-Image
T2I, text-to-image generation, 텍스트 투 이미지, 텍스트-이미지 생성
Making images from a description in words.
글로 된 설명에서 이미지를 만드는 기술.
see: Stable Diffusion, DALL-E

Text-to-Video
T2V, 텍스트 투 비디오, 텍스트-비디오 생성
Making video from a description in words.
글로 된 설명에서 영상을 만드는 기술.
see: Text-to-Image, DiT

VAE = Variational Autoencoder
variational auto-encoder, 변분 오토인코더, 변이형 오토인코더
An autoencoder whose code is a distribution, so that new data can be made by sampling from it.
코드를 확률분포로 학습해 거기서 표본을 뽑아 새 데이터를 만드는 오토인코더.
from: Kingma & Welling, 2013
see: AE, Latent Space, ELBO

VQ-VAE = Vector Quantized Variational Autoencoder
벡터 양자화 변분 오토인코더
An autoencoder whose code is a grid of entries from a learned codebook.
학습된 코드북의 항목들로 이산적인 코드를 만드는 오토인코더.
from: van den Oord et al., 2017
see: VAE, Quantization

WGAN = Wasserstein Generative Adversarial Network
Wasserstein GAN, 바서슈타인 GAN
A GAN trained on the Wasserstein distance, which makes training steadier.
바서슈타인 거리를 손실로 써서 학습을 안정되게 한 GAN.
from: Arjovsky et al., 2017
see: GAN, Mode Collapse
`;
