"""Plays histories of employers through rule R of declared_identity.py, and writes each of its decisions as a line of JSON.

python3 model.py FOLDER SET FIRST LAST: FOLDER has declared_identity.py. R is played as the design has it: Run Names in place of names that
were seen beside each other, only the same name is a rival, and no answer for several runs together.
"""
import json, sys

sys.path.insert(0, sys.argv[1])
import declared_identity as model


class AsDesigned(model.Recommended):
    def __init__(self): super().__init__(two=False, rivals=False, whole=False)

    def may_be(self, c, r):
        apart = model.words_of(c.ident) ^ model.words_of(r.declared)
        if not r.numbered and apart and apart <= model.EXTRA: return False
        return r.numbered or self.like(c.sums, r.sums) or self.like(r.sums, c.sums) or self.is_of_size(c, r)

    def decide(self, files):
        """Without answers, bookings by hand and the question about many months, which are decided elsewhere."""
        answers, many, by_hand = self.answers, self.p['many'], self.is_by_hand
        self.answers, self.p['many'], self.is_by_hand = {}, False, lambda c: False
        rows = super().decide(files)
        self.answers, self.p['many'], self.is_by_hand = answers, many, by_hand
        self.tell([row for row in rows if row[1] != 'refused'])
        return super().decide(files)

    def tell(self, rows):
        sums = lambda s: [[str(d), a, c, v] for (d, a, c), v in s.items()]
        self.files = getattr(self, 'files', {})
        for c, *_ in rows: self.files.setdefault(c.hash, c.file.name)
        called = lambda r: [self.files[h] for h, _ in r.states if h in self.files]
        name = lambda r: r.ident[2] if r.numbered else ' '.join(sorted(model.words_of(r.declared)))
        print(json.dumps(dict(
            perYear=self.e.per_year, left=[[h, i[0], i[1], i[2]] for h, i in sorted(self.left)],
            runs=[dict(key='/'.join(map(str, r.ident)), numbered=r.numbered, name=name(r), period=r.ident[:2], said=r.said, sums=sums(r.sums), states=r.states, called=called(r)) for r in self.runs.values()],
            contents=[dict(hash=c.hash, name=c.ident[2], called=c.file.name, period=c.ident[:2], said=c.said, named=c.named, seq=c.file.seq, sums=sums(c.sums)) for c, *_ in rows],
            decided=[[verdict, question['why'] if question else '', ['/'.join(map(str, r.ident)) for r in runs] if verdict == 'same' else []] for _, verdict, runs, question in rows])))


for seed in range(int(sys.argv[3]), int(sys.argv[4])):
    model.Play(model.History(seed, model.SETS[sys.argv[2]]), AsDesigned()).go()
