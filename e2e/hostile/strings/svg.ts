import { type Family, family } from './family.ts';

const inPages = [
  '<svg onload=§>',
  '<svg/onload=§>',
  '<svg><g onload=§></g></svg>',
  '<svg><script>§</script></svg>',
  '<svg><script href="data:,§"/></svg>',
  '<svg><script>&#112;wned(№)</script></svg>',
  '<svg><script><![CDATA[§]]></script></svg>',
  '<svg><script>/*&lt;*/§</script></svg>',
  '<svg><image href=x onerror=§ /></svg>',
  '<svg><image xlink:href=x onerror=§ /></svg>',
  '<svg><animate onbegin=§ attributeName=x dur=1s /></svg>',
  '<svg><set onbegin=§ attributeName=x to=1 /></svg>',
  '<svg><animateTransform onbegin=§ attributeName=transform dur=1s /></svg>',
  '<svg><animateMotion onbegin=§ dur=1s path="M0 0"/></svg>',
  '<svg><animate attributeName=x dur=1ms onend=§ /></svg>',
  '<svg><a href="javascript:§"><text y=20>x</text></a></svg>',
  '<svg><a xlink:href="javascript:§"><text y=20>x</text></a></svg>',
  '<svg><a><animate attributeName=href values="javascript:§" /><text y=20>x</text></a></svg>',
  '<svg><a><set attributeName=href to="javascript:§" /><text y=20>x</text></a></svg>',
  '<svg><foreignObject><img src=x onerror=§></foreignObject></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.§</script>"></iframe></foreignObject></svg>',
  '<svg><desc><img src=x onerror=§></desc></svg>',
  '<svg><title><img src=x onerror=§></title></svg>',
  '<svg><style><img src=x onerror=§></style></svg>',
  '<svg><style><!--</style><img src=x onerror=§>--></svg>',
  '<svg></p><style><a id="</style><img src=x onerror=§>">',
  '<svg><p><style><g title="</style><img src=x onerror=§>">',
  '<svg><textarea><img src=x onerror=§></textarea></svg>',
  '<svg><![CDATA[><img src=x onerror=§>]]></svg>',
  '<svg><g onclick=§ tabindex=0><text y=20>x</text></g></svg>',
  '<svg tabindex=0 onfocus=§ autofocus></svg>',
  '<svg><x><script>§</script></x></svg>',
  '<svg><use href="#x" onload=§ /><g id=x onload=§ /></svg>',
  '<svg><discard onbegin=§ /></svg>',
];

const mathMl = [
  '<math href="javascript:§" tabindex=0>x</math>',
  '<math><mi href="javascript:§" onclick=§ tabindex=0>x</mi></math>',
  '<math><mrow onmouseover=§>x</mrow></math>',
  '<math><maction actiontype="statusline#x" onclick=§>x</maction></math>',
  '<math><mtext><img src=x onerror=§></mtext></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=§></annotation-xml></math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=§&gt;" src=x onerror=§>',
  '<math><mtext></mtext><mglyph><svg><mtext><style><a title="</style><img src=x onerror=§>">',
  '<math><mi><table><mglyph><style><img src=x onerror=§></style></table></mi></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=§>',
  '<math><style><img src=x onerror=§></style></math>',
  '<math><title><img src=x onerror=§></title></math>',
  '<math tabindex=0 autofocus onfocus=§>x</math>',
  '<math><ms onclick=§>x</ms></math>',
];

/** Opened as pictures, which are documents. */
const documents = [
  '<svg xmlns="http://www.w3.org/2000/svg" onload="§"/>',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>§</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><script><![CDATA[§]]></script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="§"/></foreignObject></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><animate onbegin="§" attributeName="x" dur="1s"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><h:script>§</h:script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image href="↗"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "↗";</style></svg>',
];

export const svg: Family[] = [
  family('SVG', 'body', inPages),
  family('MathML', 'body', mathMl),
  family('SVG as a document', 'svg', documents),
];
