/**
 * Meanings that the reference does not explain, though they share a word with one that it does: without this list they
 * would look like slips. One a line, `name = meaning`.
 */
export const otherMeanings = `
AI = Artificial Insemination
ASR = Automated System Recovery
ASR = Automatic System Recovery
CFG = Context-Free Grammar
CNN = Cable News Network
CNN = Cellular Neural Network
DDP = Distributed Data Protocol
DL = Distance Learning
DP = Data Processing
DPO = Direct Public Offering
EDA = Easy Data Augmentation
FNN = Fuzzy Neural Network
GAN = Generic Access Network
GAN = Global Area Network
GLM = General Language Model
GLM = General Linear Model
IR = Information Ratio
LMM = Linear Mixed Model
ML = Machine Language
MLM = Multilevel Modeling
NPU = Network Processing Unit
RCNN = Recurrent Convolutional Neural Network
RNN = Recursive Neural Network
SAM = Serverless Application Model
SLM = Statistical Language Model
SNN = Self-Normalizing Neural Network
SNN = Siamese Neural Network
SVM = Secure Virtual Machine
SVM = Storage Virtual Machine
WER = Windows Error Reporting
YOLO = You Only Live Once
`;
