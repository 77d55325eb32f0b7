/** What the labelled sentences beside this file look for. */
export const sentenceNames: readonly string[] = [
  ...['LLM', 'Large Language Model', '대규모 언어 모델', 'GPT', 'Generative Pre-trained Transformer'],
  ...['BERT', 'Bidirectional Encoder Representations from Transformers', 'Transformer', '트랜스포머'],
  ...['토큰', 'token', '모델', '사전학습', 'pre-training', '어텐션', 'attention mechanism', '임베딩'],
  ...['embedding', 'RAG', '검색 증강 생성', 'Retrieval-Augmented Generation', 'NLP', '자연어 처리'],
  ...['Natural Language Processing', 'zero-shot learning', '제로샷 학습', 'fine-tuning', '파인튜닝'],
  ...['미세 조정', 'IT', '환각', 'hallucination', '가중치', 'RL', '강화 학습', 'reinforcement learning'],
  ...['AI', '인공지능', 'RNN', '순환 신경망', 'CNN', '합성곱 신경망', '注意機構', 'トークン'],
  ...['大语言模型', '模型'],
];
