/**
 * Meanings that the reference does not explain, though they share a word with one that it does: without this list they
 * would look like slips. One a line, `name = meaning`.
 */
export const otherMeanings = (): string => `
AI = Ambient Intelligence
AI = Artificial Insemination
ASR = Automatic Send-Receive
ASR = Automatic System Recovery
CAI = Conversational AI
CFG = Context-Free Grammar
CNN = Cable News Network
CNN = Cellular Neural Network
DDP = Distributed Data Protocol
DL = Deep Link
DL = Dictionary Learning
DL = Distance Learning
DP = Data Processing
DPO = Direct Public Offering
EDA = Easy Data Augmentation
FNN = Fuzzy Neural Network
GAN = Generic Access Network
GAN = Global Area Network
GCN = Global Convolutional Network
GLM = General Language Model
GLM = General Linear Model
GPU = Ground Power Unit
ICA = Independent Computing Architecture
IL = Incremental Learning
IR = Information Ratio
LM = Linear Model
LMM = Linear Mixed Model
LRM = Large Reconstruction Model
LRM = Linear Regression Model
MAP = Mean Arterial Pressure
ML = Machine Language
MLM = Multilevel Modeling
NLI = Natural Language Interface
NPU = Network Processing Unit
NPU = Numeric Processing Unit
PLM = Protein Language Model
PoC = Proof of Capacity
RCNN = Recurrent Convolutional Neural Network
RL = Representation Learning
RNN = Random Neural Network
RNN = Recursive Neural Network
SaaS = Security as a Service
SaaS = Storage as a Service
SAM = Serverless Application Model
SLM = Spoken Language Model
SLM = Statistical Language Model
SVM = Secure Virtual Machine
SVM = Space Vector Modulation
SVM = Storage Virtual Machine
WER = Windows Error Reporting
YOLO = You Only Live Once
`;
