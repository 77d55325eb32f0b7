import type { LabelledNote } from './labelled-note';

/** The entries were written down before anybody looked at what the code makes of the notes; three were corrected since. */
export const englishNotes: readonly LabelledNote[] = [
  {
    about: 'a glossary by letters, with one entry a heading',
    path: 'Glossary.md',
    text: `# Glossary

## A

### Attention head

One of several parallel maps that decide which positions look at which.

### Autoencoder

*See also: [[Latent space]]*

A network that learns to copy its input through a narrow middle.

## B

### Beam search (beam decoding)

Keeps the k best partial outputs at each step.
`,
    terms: [
      { headword: 'Attention head', says: 'One of several parallel maps' },
      { headword: 'Autoencoder', says: 'A network that learns to copy' },
      { headword: 'Beam search', says: 'Keeps the k best' },
    ],
  },
  {
    about: 'a map of content links terms and is none',
    path: 'Databases MOC.md',
    text: `# Databases MOC

Everything about databases in one place.

## Core

- [[Write-ahead log]] – how changes survive a crash
- [[B-tree]]
- [[Sharding]]: splitting rows over machines

## To read

- Designing small systems (K. Arlow, 2018)
`,
    terms: [],
  },
  {
    about: 'a paper note: its title is a sentence; key concepts below a heading',
    path: 'Papers/Small Models Can Teach Themselves.md',
    text: `---
authors: [R. Ibe, T. Maru]
year: 2023
---

# Small Models Can Teach Themselves

**Venue:** Workshop on Small Things
**Status:** read

## Abstract

We show that a model can write its own exercises.

## Key concepts

- **Self-play curriculum**: exercises that a model writes for itself, in rising difficulty.
- **Replay buffer** – a store of earlier exercises that are mixed in again.
- **Verdict token**: the token by which the model grades an answer.

## My take

- **Pros**: cheap.
- **Cons**: slow (Slow Start).
`,
    terms: [
      { headword: 'Self-play curriculum', says: 'exercises that a model writes' },
      { headword: 'Replay buffer', says: 'a store of earlier exercises' },
      { headword: 'Verdict token', says: 'the token by which' },
    ],
  },
  {
    about: 'sentences that define a bold name, and bold that only stresses',
    path: 'Lecture 9 - Storage.md',
    text: `# Lecture 9

We spent **most of the hour** on logs.

**Write amplification** refers to the bytes that reach the disk for each byte the user wrote.

Moving hot rows away from one another is called **salting**. It is **not free**.

An LSM (Log-Structured Merge) tree is a structure that turns random writes into sorted runs.

**This is important** because disks wear out.
`,
    terms: [
      { headword: 'Write amplification', says: 'Write amplification refers to' },
      { headword: 'salting', says: 'Moving hot rows away' },
      { headword: 'LSM', expansion: 'Log-Structured Merge', says: 'An LSM (Log-Structured Merge) tree is' },
    ],
  },
  {
    about: 'acronym table with the expansion as its meaning',
    path: 'Onboarding/Acronyms.md',
    text: `Things people say in meetings.

| Acronym | Full form |
|---|---|
| SLA | Service Level Agreement |
| RCA | Root Cause Analysis |
| \`PTO\` | Paid Time Off |
`,
    terms: [
      { headword: 'SLA', expansion: 'Service Level Agreement' },
      { headword: 'RCA', expansion: 'Root Cause Analysis' },
      { headword: 'PTO', expansion: 'Paid Time Off' },
    ],
  },
  {
    about: 'a table of terms inside an article; one of settings beside it',
    path: 'How to tune a cache.md',
    text: `# How to tune a cache

| Term | Definition |
|------|------------|
| Hit ratio | Share of look-ups that are answered by the cache |
| Cold miss | A miss because nothing was ever stored |

| Setting | Default | Description |
|---------|---------|-------------|
| max_items | 100 | How many entries are kept |
| ttl | 60 | Seconds that an entry lives |
`,
    terms: [
      { headword: 'Hit ratio', says: 'Share of look-ups' },
      { headword: 'Cold miss', says: 'A miss because' },
    ],
  },
  {
    about: 'questions as headings: what a thing is, and questions for facts',
    path: 'posts/vector-search-faq.md',
    text: `---
title: Frequently asked questions about vector search
---

## What is approximate nearest neighbour search?

A search that gives up a little exactness to find close vectors fast.

## What is the difference between cosine and dot product?

Length counts in one of them.

## What are embeddings used for?

Search, mostly.

## What is a centroid?

The mean of the vectors in a cluster.

## Why not brute force?

Too slow.
`,
    terms: [
      { headword: 'approximate nearest neighbour search', says: 'A search that gives up' },
      { headword: 'centroid', says: 'The mean of the vectors' },
    ],
  },
  {
    about: 'headings of an article whose first sentence defines them, and others',
    path: 'Understanding queues in five minutes.md',
    text: `# Understanding queues in five minutes

## Backpressure

Backpressure is a signal by which a slow consumer tells a producer to wait.

## Installation

Run the script.

## Dead-letter queue

A dead-letter queue is a place for messages that nobody could handle.

## Results

It is faster than before.

## Ordering

Most queues keep it.
`,
    terms: [
      { headword: 'Backpressure', says: 'Backpressure is a signal' },
      { headword: 'Dead-letter queue', says: 'A dead-letter queue is a place' },
    ],
  },
  {
    about: 'a term note whose alias is its acronym; sections with sub-terms',
    path: 'Concepts/Mixture of Depths.md',
    text: `---
aliases: [MoD]
---

> [!quote] "Not every token deserves the same work."

Mixture of Depths lets a network skip layers for tokens that are easy.

## Router (token router)

Scores tokens and decides which go through the block.

## See also

- [[Mixture of Experts]]
`,
    terms: [
      {
        headword: 'MoD',
        expansion: 'Mixture of Depths',
        says: 'Mixture of Depths lets a network',
      },
    ],
  },
  {
    about: 'the file of the plugin Note Definitions',
    path: 'defs/storage.md',
    text: `---
def-type: consolidated
---

# Tombstone

*deletion marker*

A record that says that another record is gone.

---

# Compaction

Merging of old files into fewer new ones.

It runs in the background.
`,
    terms: [
      {
        headword: 'Tombstone',
        names: ['deletion marker'],
        says: 'A record that says',
      },
      { headword: 'Compaction', says: 'Merging of old files' },
    ],
  },
  {
    about: 'inline fields in a glossary, and as properties elsewhere',
    path: 'Terms.md',
    text: `Sharding:: splitting rows over several machines
- Failover:: moving work to a spare when a machine dies
- [Leader:: the node that all writes go through]
`,
    terms: [
      { headword: 'Sharding', says: 'splitting rows' },
      { headword: 'Failover', says: 'moving work' },
      { headword: 'Leader', says: 'the node that all' },
    ],
  },
  {
    about: 'properties of a task note',
    path: 'Tasks/Move the old server.md',
    text: `status:: active
Owner:: Ines
- [Due:: 2024-08-01]

Move the old server before the lease ends.

## Steps

1. **Backup**: copy everything
2. **Move**: carry it
3. **DNS (Domain Name System)**: change the record
`,
    terms: [],
  },
  {
    about: 'a changelog and commands',
    path: 'notes/changelog of the importer.md',
    text: `## 2.1.0 (2024-02-03)

- **Fixed**: import of empty files
- **New (beta)**: a dry run

## \`import(path)\`

Reads a file.

## Breaking changes (API)

None.
`,
    terms: [],
  },
  {
    about: 'HTML lists and headings',
    path: 'Reference/Typography terms.md',
    text: `<h3>Kerning</h3>

<p>Space between two given letters.</p>

<dl>
<dt>Leading</dt>
<dd>Distance between lines.</dd>
<dt>Ascender</dt>
<dd>The part of a letter that rises above the others.</dd>
</dl>
`,
    terms: [
      { headword: 'Kerning', says: 'Space between two' },
      { headword: 'Leading', says: 'Distance between lines' },
      { headword: 'Ascender', says: 'The part of a letter' },
    ],
  },
  {
    about: 'entries over two levels of bullets below a heading of key terms',
    path: 'Week 7 reading.md',
    text: `## Key terms

- **Speculative decoding**
  - A small model proposes tokens and a large one checks them.
- **Draft model**
  - The small model that proposes.
- **Acceptance rate** (AR): share of proposals that are kept.

## Questions

- **Why faster?** One pass checks many tokens.
`,
    terms: [
      { headword: 'Speculative decoding', says: 'A small model proposes' },
      { headword: 'Draft model', says: 'The small model' },
      { headword: 'AR', expansion: 'Acceptance rate', says: 'share of proposals' },
    ],
  },
  {
    about: 'Korean and English side by side in an English glossary',
    path: 'Bilingual glossary.md',
    text: `| English | 한국어 | Meaning |
| --- | --- | --- |
| Loss function | 손실 함수 | How wrong a guess is, as a number |
| Checkpoint | 체크포인트 | Saved weights to go on from |
`,
    terms: [
      { headword: 'Loss function', names: ['손실 함수'], says: 'How wrong a guess is' },
      { headword: 'Checkpoint', names: ['체크포인트'], says: 'Saved weights' },
    ],
  },
  {
    about: 'a plain numbered glossary whose definitions lead to lists',
    path: 'Scheduling terminology.md',
    text: `# Scheduling terminology

1. Preemption: taking the processor from a running task
2. Quantum – the time a task may run before the next gets its turn
3. **Priority inversion**: happens when:
   - a low task holds a lock
   - a high task waits for it
`,
    terms: [
      { headword: 'Preemption', says: 'taking the processor' },
      { headword: 'Quantum', says: 'the time a task may run' },
      { headword: 'Priority inversion', says: 'happens when: a low task holds a lock' },
    ],
  },
  {
    about: 'pairs with words around them, examples and qualifiers',
    path: 'Talk: Streaming at scale.md',
    text: `## Adding Change Data Capture (CDC)

Reads the log of a database and tells others what changed.

## Brokers (Kafka, Pulsar)

We tried both.

## Exactly-once (paid plan)

Costs extra.

## The Outbox Pattern (한국어: 아웃박스 패턴)

Writes the message in the same transaction as the row.
`,
    terms: [
      {
        headword: 'CDC',
        expansion: 'Change Data Capture',
        says: 'Reads the log of a database',
      },
      { headword: 'Outbox Pattern', names: ['아웃박스 패턴'], says: 'Writes the message' },
    ],
  },
];
