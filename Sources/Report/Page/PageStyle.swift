/// How a report looks: on a screen of any width, and on A4. Blue and orange are told apart by colour-blind readers; in grey the
/// shapes of marks, dashes and signs say the same.
enum PageStyle {
  static let css = screen + figures + tables + narrow + paper

  private static let screen = """
    :root{color-scheme:light;--ink:#1a1f26;--soft:#555d68;--line:#d5d9de;--low:#1f5fa8;--high:#b8500a;--pale:#f5f6f8}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:4rem}
    body{margin:0;background:#fff;color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:break-word}
    [hidden],main.other{display:none!important}
    html:not(.scripted) body:has(#en:target,#en :target) #nl,html:not(.scripted) body:has(#nl:target,#nl :target) #en{display:none!important}
    html:not(.scripted) body:has(#en:target,#en :target) #en,html:not(.scripted) body:has(#nl:target,#nl :target) #nl{display:block!important}
    main,.languages{max-width:70rem;margin:0 auto;padding:0 1.25rem}
    main{padding-bottom:4rem}
    .languages{display:flex;justify-content:flex-end;gap:1rem;padding-top:.75rem;font-size:.9rem}
    a{color:var(--low)}
    .languages [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
    :focus-visible{outline:3px solid var(--low);outline-offset:2px}
    .brand{margin:0;font-weight:700;letter-spacing:.08em;text-transform:uppercase;font-size:.85rem;color:var(--low)}
    h1{margin:.25rem 0 .5rem;font-size:clamp(1.5rem,1rem + 2.2vw,2.3rem);line-height:1.2;max-width:26em;text-wrap:balance}
    h2{margin:3.25rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--ink);font-size:1.45rem;line-height:1.25}
    h3{margin:1.75rem 0 .5rem;font-size:1.1rem}
    p,ul,dl,ol{max-width:44rem}
    .subject,.note,.unit,.paper{color:var(--soft)}
    .note,.paper{font-size:.88rem}
    .paper{display:none}
    .answer{margin:1.5rem 0;padding:.25rem 1.25rem;border-left:6px solid var(--low);background:var(--pale);font-size:1.15rem}
    .answer p{max-width:50rem;margin:.75rem 0}
    .missing{padding:.6rem .9rem;background:var(--pale);border-left:4px solid var(--soft)}
    .contents ol{columns:2;column-gap:2rem;padding-left:1.4rem;max-width:none;font-size:.95rem}
    .contents li{break-inside:avoid}
    .controls{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;padding:.5rem 0;background:#fff;border-bottom:1px solid var(--line)}
    .controls.inline{position:static;border:0}
    select,button{font:inherit;color:inherit}
    select{max-width:100%;padding:.3rem .5rem;border:1px solid var(--soft);border-radius:4px;background:#fff}
    dt{margin-top:.75rem;font-weight:600}
    dd{margin:0}
    summary{cursor:pointer;padding:.3rem 0}
    code{font-size:.88em;overflow-wrap:anywhere}
    bdi{overflow-wrap:anywhere}
    .settings{padding-left:1.2rem;font-size:.92rem}
    .tip{position:fixed;z-index:3;max-width:18rem;padding:.35rem .6rem;border-radius:4px;background:var(--ink);color:#fff;font-size:.85rem;pointer-events:none}

    """

  private static let figures = """
    svg{display:block}
    text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:var(--soft)}
    text.on{fill:var(--ink);font-weight:600}
    figure{margin:0}
    figure svg,.beside>svg,.beside>div>svg{width:100%;height:auto}
    figcaption{font-weight:600;line-height:1.3;margin-bottom:.25rem}
    .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16.5rem,100%),1fr));gap:1.75rem 1.5rem;margin:1rem 0}
    .panels.wide{grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr))}
    .one .panels:has([data-scenario]){grid-template-columns:minmax(0,40rem)}
    .panel{min-width:0}
    .beside{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:1.5rem;align-items:start;margin:1rem 0}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2rem}
    .pair table{margin:.25rem 0}
    .pair .strips{max-width:none}
    .columns{columns:2;column-gap:2rem}
    .columns>*{break-inside:avoid}
    .full{margin:1.25rem 0}
    .beside svg{max-width:32rem}
    .names{columns:2;font-size:.88rem;padding-left:2rem;margin:0}
    .strip,.scale{width:100%;height:20px;overflow:visible}
    .scale{height:16px}
    .zero{stroke:var(--ink);stroke-width:1}
    .grid{stroke:var(--line);stroke-width:1}
    .whisker{stroke:var(--ink);stroke-width:1.5}
    .z{fill:var(--ink);width:1px;height:100%}
    .w{fill:var(--ink);y:calc(50% - .75px);height:1.5px}
    .shapes{position:absolute;width:0;height:0}
    .lower{fill:var(--low);stroke:var(--low);stroke-width:1.5}
    .higher{fill:var(--high);stroke:var(--high);stroke-width:1.5}
    .unclear,.unknown,.same{fill:#fff;stroke:var(--ink);stroke-width:1.5}
    .unknown{stroke-dasharray:2 2}
    .cut{fill:var(--ink)}
    .ghost{fill:none;stroke:var(--high);stroke-width:2}
    .key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0;padding:0;max-width:none;list-style:none;font-size:.9rem;color:var(--soft)}
    .key li{display:flex;align-items:center;gap:.4rem}
    .swatch{width:18px;height:18px;flex:none}
    .band{stroke:none}
    .band.base{fill:#777;fill-opacity:.28}
    .band.own{fill:var(--low);fill-opacity:.3}
    .line{fill:none;stroke-width:16;stroke-linejoin:round}
    .line.base{stroke:#444;stroke-dasharray:50 30}
    .line.own,.frontier{stroke:var(--low)}
    .frontier{fill:none;stroke-width:1.5}
    .course{stroke:var(--high);stroke-width:1}
    .course-mark{fill:var(--high)}
    .hit{fill:#000;fill-opacity:0}
    .dot{fill:var(--low)}
    .link{fill:none;stroke:#c9ced5;stroke-width:1}
    .map{stroke:#4a525c;stroke-width:1}
    .map .link{fill:none;stroke:#c9ced5}
    .plain-map{fill:#fff}
    .chosen{stroke:#000;stroke-width:3}
    .still{fill:#f1f1ee}
    .down1{fill:#a9cbea}.down2{fill:var(--low)}
    .up1{fill:#f4c795}.up2{fill:var(--high)}
    .sign{fill:none;stroke:#000;stroke-width:2}
    .down2+.sign,.up2+.sign{stroke:#fff}
    .bar{width:5rem;height:.7rem;display:inline-block;vertical-align:middle;margin-right:.5rem}
    .bar-all{fill:#e3e6ea}.bar-part{fill:var(--low)}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.92rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:.25rem 0;line-height:1.3}
    th,td{padding:.22rem .5rem .22rem 0;text-align:left;vertical-align:middle;line-height:1.3}
    thead th,thead td{vertical-align:bottom;border-bottom:1px solid var(--ink)}
    tbody th{font-weight:400}
    tbody tr{border-bottom:1px solid var(--line)}
    th.group{font-weight:600;padding-top:.9rem}
    .verdict{font-weight:400;margin:.1rem 0}
    .unit{display:block;font-weight:400}
    small{font-size:.9em;white-space:nowrap;color:var(--soft)}
    td b{white-space:nowrap}
    .effects,.strips{table-layout:fixed}
    .effects.of2>thead th:first-child{width:22%}
    .effects.of2 th.graph{width:20%}
    .effects.of1>thead th:first-child{width:30%}
    .effects.of1 th.graph{width:40%}
    .before.effects.of1 th.graph{width:34%}
    .strips{max-width:46rem}
    .strips>thead>tr>:first-child{width:34%}
    .strips th.graph{width:36%}
    .small{font-size:.82rem}
    .small>thead>tr>:first-child{width:30%}
    .small th.graph{width:31%}
    .small tr.first:not(:first-child){border-top:1px solid var(--soft)}
    .small td,.small th{padding-top:.1rem;padding-bottom:.1rem}
    .small small{display:block}
    .scroll{overflow-x:auto;max-width:100%}
    .numbers td,.plain .figure{text-align:right}
    .numbers td,.plain td.figure{white-space:nowrap}
    .numbers thead th:not(:first-child){text-align:right}
    .beside .plain td.figure{white-space:normal}
    .beside .plain small{display:block}
    .plain tbody th:not(.group){font-weight:400}
    .frontier-row{font-weight:600}
    .plain .frontier-row th{font-weight:600}
    .plain .frontier-row small{font-weight:400}
    thead button{padding:0;border:0;background:none;font-weight:600;text-align:inherit;cursor:pointer;text-decoration:underline dotted}
    [aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}
    .heat{width:auto}
    .heat td,.heat tbody th,.heat thead th{padding:.35rem .6rem;border:1px solid #fff;text-align:center;font-weight:400}
    .heat small{display:block;color:inherit;font-size:.78rem}
    .cell.down2,.cell.up2{color:#fff}
    td.cell.down2{background:var(--low)}td.cell.down1{background:#cfe2f4}td.cell.still{background:#f1f1ee}
    td.cell.up1{background:#fae3c8}td.cell.up2{background:var(--high)}
    span.cell{display:inline-block;border:1px solid var(--soft)}
    span.down2{background:var(--low)}span.down1{background:#cfe2f4}span.still{background:#f1f1ee}
    span.up1{background:#fae3c8}span.up2{background:var(--high)}

    """

  private static let narrow = """
    @media screen and (max-width:56rem){
    .beside{grid-template-columns:minmax(0,1fr)}
    }
    @media screen and (max-width:64rem){
    .numbers{font-size:.82rem}
    .numbers td{white-space:normal}
    }
    @media screen and (max-width:46rem){
    body{font-size:16px}
    .contents ol,.columns{columns:1}
    .effects,.effects thead,.effects tbody{display:block}
    .effects tr{display:grid;grid-template-columns:minmax(0,1fr) 9.5rem;gap:0 .5rem;align-items:center;padding:.2rem 0}
    .effects thead tr{border-bottom:1px solid var(--ink)}
    .effects th,.effects td{border:0;padding:.1rem 0}
    .effects tbody th,.effects thead th:first-child,.effects th.group{grid-column:1/-1;width:auto}
    .effects thead th:first-child{display:none}
    .effects th.graph,.effects.of1 th.graph,.effects.of2 th.graph,.before.effects.of1 th.graph{width:auto}
    .effects.of2 td[data-label]::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft)}
    .effects caption{display:block}
    .before td.figure,.before th.figure{grid-column:1/-1}
    .before th.figure{display:none}
    .before tr{grid-template-columns:minmax(0,1fr)}
    .before td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
    .stack,.stack tbody{display:block}
    .stack thead{display:none}
    .stack tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 .75rem;padding:.3rem 0}
    .stack tbody th,.stack tbody td,.plain.stack td.figure{border:0;padding:0;text-align:left;white-space:normal}
    .stack tbody th{grid-column:1/-1;width:auto}
    .stack td::before{display:block;font-size:.75rem;color:var(--soft);font-weight:400}
    .stack td:nth-child(2)::before{content:var(--h2)}.stack td:nth-child(3)::before{content:var(--h3)}
    .stack td:nth-child(4)::before{content:var(--h4)}.stack td:nth-child(5)::before{content:var(--h5)}
    .stack td:nth-child(6)::before{content:var(--h6)}
    .stack small{display:block;white-space:normal}
    .stack .lead-cell{display:none}
    .stack th[data-n]::before{content:attr(data-n) ". "}
    .numbers.stack td:nth-child(5){grid-column:span 2}
    .stack .bar{display:block;width:100%}
    .stack caption{display:block}
    .names{columns:1}
    .strips>thead>tr>:first-child{width:30%}
    .strips th.graph{width:35%}
    }

    """

  private static let paper = """
    @media print{
    @page{size:A4;margin:16mm 14mm}
    body{font-size:10.5pt}
    main,.languages{max-width:none;padding:0}
    .languages,.contents,.controls,.tip{display:none!important}
    .paper{display:block}
    .numbers tbody tr:not(.first,.main){display:none}
    h1{font-size:20pt}
    h2{font-size:14pt;margin-top:1.75rem;break-after:avoid}
    h3,caption,figcaption{break-after:avoid}
    h3{font-size:12pt}
    .answer{font-size:12pt;break-inside:avoid}
    tr,figure,.panel,li,dt,p,.beside svg{break-inside:avoid}
    dt{break-after:avoid}
    .panels{grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem}
    .panels.wide{grid-template-columns:repeat(2,minmax(0,1fr))}
    .one .panels:has([data-scenario]){grid-template-columns:minmax(0,110mm)}
    .beside{grid-template-columns:minmax(0,1fr)}
    .beside svg{max-width:110mm}
    .names{columns:3}
    .pair{grid-template-columns:minmax(0,1fr)}
    .strips{break-inside:avoid}
    details:not([open]){display:none}
    .scroll{overflow:visible}
    .numbers td,.plain td.figure{white-space:normal}
    small{white-space:normal}
    table{font-size:9pt}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    a{color:inherit;text-decoration:none}
    }

    """
}
