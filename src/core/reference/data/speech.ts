/** Speech and sound. */
export const speech = (): string => `
ASR = Automatic Speech Recognition
speech recognition, automatic speech recognizer, automated speech recognition, 음성 인식, 자동 음성 인식
Turning spoken words into text.
사람의 말을 글로 바꾸는 기술.
see: STT, Whisper, WER

CTC = Connectionist Temporal Classification
CTC loss, 연결주의 시간 분류
A loss for sequences that needs no alignment of input frames and output symbols.
입력 프레임과 출력 기호를 일일이 맞추지 않아도 시퀀스를 학습하게 하는 손실 함수.
from: Graves et al., 2006
see: ASR, RNN

Diarization
speaker diarization, 화자 분리, 화자 분할
Finding who speaks when in a recording.
녹음에서 누가 언제 말했는지 구분하는 과제.
see: ASR

Mel Spectrogram
log-mel spectrogram, 멜 스펙트로그램
A sound's energy over time and over pitch, on a scale after human hearing.
사람의 청각에 맞춘 멜 척도로 시간에 따른 소리의 에너지를 나타낸 것.
see: Spectrogram, MFCC

MFCC = Mel-Frequency Cepstral Coefficients
mel frequency cepstral coefficient, mel-frequency cepstrum coefficients, 멜 주파수 켑스트럼 계수, 멜 주파수 켑스트럴 계수
A few numbers for a sound spectrum's shape on the mel scale, long the usual features for speech.
멜 척도에서 본 소리 스펙트럼의 모양을 나타내는, 오랫동안 음성 인식에 쓰인 계수.
from: Davis & Mermelstein, 1980
see: Mel Spectrogram, ASR

MOS = Mean Opinion Score
평균 의견 점수
The average rating, mostly from 1 to 5, that listeners give to the quality of speech.
청취자들이 음질에 대체로 1~5점으로 매긴 점수의 평균.
see: TTS

Spectrogram
스펙트로그램
A picture of how strong each frequency of a sound is over time.
시간에 따라 소리의 주파수별 세기를 나타낸 그림.
see: STFT, Mel Spectrogram

STFT = Short-Time Fourier Transform
short-term Fourier transform, 단시간 푸리에 변환
Fourier transforms of short windows of a signal, which show how its frequencies change.
신호를 짧은 구간으로 나눠 푸리에 변환하여 주파수의 변화를 보는 방법.
see: Spectrogram

STT = Speech-to-Text
voice-to-text, 음성-텍스트 변환, 음성 텍스트 변환
Turning speech into text; another name for speech recognition, usual for products.
말을 글로 바꾸는 기술로, 주로 제품에서 음성 인식을 이르는 말.
see: ASR, TTS

TTS = Text-to-Speech
speech synthesis, 음성 합성, 텍스트 음성 변환
Producing speech from text.
글을 사람의 말소리로 바꾸는 기술.
see: STT, Vocoder, MOS

VAD = Voice Activity Detection
voice activity detector, speech activity detection, 음성 활동 감지, 음성 활동 검출
Telling where in a signal somebody is speaking.
소리 신호에서 사람이 말하는 구간을 찾아내는 기술.
see: ASR, Diarization

Vocoder
neural vocoder, 보코더
The part of a speech synthesizer that turns a spectrogram into a waveform.
스펙트로그램을 음성 파형으로 바꾸는 음성 합성 시스템의 부분.
see: TTS, WaveNet

Voice Cloning
보이스 클로닝, 음성 복제
Making speech in a particular person's voice from samples of it.
특정한 사람의 목소리 표본으로 그 사람의 목소리를 흉내 낸 음성을 만드는 기술.
see: TTS, Deepfake

wav2vec 2.0
wav2vec2
A speech model pre-trained on unlabeled audio, which then needs little transcribed speech.
전사되지 않은 음성으로 사전 학습하여 적은 전사 데이터로도 음성을 인식하는 모델.
from: Baevski et al., 2020
see: Self-Supervised Learning, ASR

WaveNet
웨이브넷
DeepMind's network that generates raw audio sample by sample.
음성 파형을 표본 하나씩 만들어 내는 딥마인드의 신경망.
from: van den Oord et al., 2016
see: TTS, Vocoder

Whisper
위스퍼
OpenAI's speech-recognition model, trained on 680,000 hours of multilingual audio from the web.
웹에서 모은 68만 시간의 다국어 음성으로 학습한 OpenAI의 음성 인식 모델.
from: Radford et al., 2022
see: ASR
`;
