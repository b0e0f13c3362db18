import { readFileSync } from 'node:fs';
import { packSchema } from '../lib/contracts/pack';
import { selfTest } from '../lib/packs/self-test';
import { inspect, compileRules } from '../lib/engine';
import { marked } from '../lib/packs/marked';
const load=(n:string)=>packSchema.parse(JSON.parse(Buffer.from(JSON.parse(readFileSync(`/work/main/.built/packs/${n}.kivett.json`,'utf8')).payload,'base64').toString()));
const base=load('base'), eks=load('eksempel');
const c=compileRules([base]); if(!c.ok){console.log(c.problems);process.exit()}
for(const p of [...selfTest(base,[]),...selfTest(eks,[base])]){
  const m=/rules\/(.+)\/examples\/(\w+)\/(\d+)/.exec(p.path??''); 
  const r=base.rules.find(r=>r.id===m?.[1]); const ex=r?.examples[m?.[2] as 'match']?.[Number(m?.[3])]; const t=typeof ex==='string'?ex:ex?.text??'';
  console.log(p.path,p.detail,'\n   ',t.slice(0,110).replace(/\n/g,'⏎'));
  const read=marked(t); if(read) console.log('    ->',inspect(read.text,c.value).findings.map(f=>`${f.ruleId}[${read.text.slice(f.start,f.end)}]${f.class}/${f.confidence}`).join(' | ').slice(0,300));
}
