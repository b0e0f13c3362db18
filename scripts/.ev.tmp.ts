import { readFileSync } from 'node:fs';
import { packSchema } from '../lib/contracts/pack';
import { inspect, compileRules } from '../lib/engine';
const load=(n:string)=>packSchema.parse(JSON.parse(Buffer.from(JSON.parse(readFileSync(`/work/main/.built/packs/${n}.kivett.json`,'utf8')).payload,'base64').toString()));
const c=compileRules([load('base')]); if(!c.ok) throw new Error(JSON.stringify(c.problems));
for(const f of process.argv.slice(2)){
 let words=0; const by:Record<string,{n:number;ex:string[]}>={};
 const docs=new Map<string,string[]>();
 for(const l of readFileSync(f,'utf8').split('\n')){ if(!l.trim())continue; const j=JSON.parse(l); const k=String(j.file??j.doc??j.id).slice(0,60); docs.set(k,[...(docs.get(k)??[]),j.text]);}
 for(const ps of docs.values()) for(const t of (process.env.JOIN? [ps.join('\n\n')]:ps)){ const text=t.slice(0,190000); words+=text.split(/\s+/).length;
  for(const x of inspect(text,c.value).findings){ if(!/^(base|tema)/.test(x.ruleId))continue; const k=`${x.ruleId} ${x.class}`; const b=by[k]??={n:0,ex:[]}; b.n++; if(b.ex.length<4) b.ex.push(text.slice(Math.max(0,x.start-50),x.end+40).replace(/\n/g,'⏎')+'  {'+x.evidence.map(e=>'span' in e?text.slice(e.span.start,e.span.end):e.kind==='topic'?e.strength+e.score:'').join(',')+'}');}
 }
 console.log('=====',f,words);
 for(const [k,v] of Object.entries(by).sort((a,b)=>b[1].n-a[1].n)) console.log(k,v.n,(v.n/words*10000).toFixed(2),'\n   '+v.ex.join('\n   '));
}
