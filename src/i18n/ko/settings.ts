import type { settings as english } from '../en/settings';

export const settings: Record<keyof typeof english, string> = {
  'settings.glossary.heading': '용어집',
  'settings.glossary-tags.name': '용어집 태그',
  'settings.glossary-tags.desc':
    '이 태그나 그 하위 태그가 있는 노트가 용어집에 포함됩니다. 태그는 쉼표로 구분합니다. 노트에 “glossary: true” 또는 “glossary: false”가 있으면 그 값을 따릅니다.',
  'settings.tag-invalid':
    '“{tag}” 태그는 쓸 수 없습니다. 글자, 숫자, - _ /만 쓸 수 있고 숫자만으로는 안 됩니다.',
  'settings.glossary-folders.name': '용어집 폴더',
  'settings.glossary-folders.desc':
    '이 폴더와 하위 폴더에 있는 노트가 용어집에 포함됩니다. 한 줄에 폴더 하나씩 입력합니다.',
  'settings.glossary-folders.add': '용어집 폴더 추가…',
  'settings.choose-folder': '폴더 선택',
  'settings.folder-missing': '이 보관소에 “{folder}” 폴더가 없습니다.',
  'settings.compact-rows.name': '한 줄로 보기',
  'settings.compact-rows.desc': '패널에서 용어의 이름만 보여 주고, 전체 명칭과 다른 이름과 정의는 감춥니다.',
  'settings.list-articles.name': '용어 이름이 아닌 제목도 표시',
  'settings.list-articles.desc':
    '강의, 기록, 사용법, 후기 같은 글에서는 글 속의 용어만 가져옵니다. 켜면 그런 글도 제목 그대로 용어로 표시합니다.',
  'settings.definition-key.name': '정의가 담긴 속성',
  'settings.definition-key.desc': '노트에 description 속성이 없으면 이 속성의 내용을 정의로 씁니다.',
  'settings.stale-months.name': '오래된 정의로 볼 기간(개월)',
  'settings.stale-months.desc':
    '이 기간 동안 고치지 않은 정의 가운데 새 노트에 계속 나오는 용어를 “문제” 탭에 보여 줍니다. 0이면 확인하지 않습니다.',
  'settings.ignored-problems.name': '무시한 문제',
  'settings.ignored-problems.desc': '패널의 “문제” 탭에서 무시하기로 한 문제입니다.',
  'settings.ignored-problems.show-again': '다시 표시({count}개)',
  'settings.front-matter.heading': '프론트매터',
  'settings.template.name': '템플릿',
  'settings.template.desc':
    '“프론트매터 삽입하기” 명령이 쓰는 내용입니다. 앞뒤의 --- 줄은 빼고 적습니다. 자리 표시자: {placeholders}. {{tags}}는 용어집에 포함된 노트에만 용어집 태그를 쓰고, 다른 노트에는 비워 둡니다. {{created}}는 파일이 만들어진 때나 파일 이름의 날짜이고, {{date}}는 오늘입니다.',
  'settings.rules.heading': '일부 노트에 쓸 다른 템플릿',
  'settings.rules.none': '모든 노트에 위의 템플릿을 씁니다.',
  'settings.rules.add': '규칙 추가',
  'settings.rules.by.folder': '“{value}” 폴더의 노트',
  'settings.rules.by.pattern': '“{value}” 패턴에 맞는 노트',
  'settings.rules.by.tag': '#{value} 태그가 있는 노트',
  'settings.rules.note': '템플릿 노트: {path}',
  'settings.rules.text': '키: {keys}',
  'settings.rules.is-on-create': '(새 노트에 자동으로 삽입)',
  'settings.publish.heading': '게시',
  'settings.publish-folders.name': '게시하는 폴더',
  'settings.publish-folders.desc':
    '한 줄에 하나씩 적습니다. 이 폴더의 노트에서 Jekyll 게시에 문제가 될 곳을 문제 탭에 보여 줍니다. /는 보관소 전체입니다.',
  'settings.publish-folders.add': '게시하는 폴더 추가…',
  'settings.date-format.name': '날짜 형식',
  'settings.date-format.desc':
    '템플릿의 {{created}}와 {{updated}}, 그리고 수정 시각이 아직 없거나 형식을 알 수 없는 노트에 사용합니다. 템플릿 플러그인과 같은 토큰을 씁니다. 예: YYYY-MM-DD HH:mm:ss ZZ',
  'settings.format-dates.name': '날짜 형식 맞추기',
  'settings.format-dates.desc':
    '“프론트매터 형식 맞추기” 명령이 템플릿에 있는 날짜를 이 형식으로 씁니다. 시각이 없는 날짜는 그대로 둡니다.',
  'settings.format-lists.name': '목록 형식 맞추기',
  'settings.format-lists.desc':
    '“프론트매터 형식 맞추기” 명령이 태그, 별칭, 카테고리와 템플릿의 목록을 쓰는 방식입니다.',
  'settings.format-lists.keep': '그대로 두기',
  'settings.format-lists.block': '한 줄에 하나씩',
  'settings.format-lists.flow': '대괄호 안에',
  'settings.format-plurals.name': '복수형 키로 바꾸기',
  'settings.format-plurals.desc':
    '“프론트매터 형식 맞추기” 명령이 tag, alias, cssclass를 tags, aliases, cssclasses로 바꿉니다. 둘 다 있으면 하나로 합칩니다.',
  'settings.time-zone.name': '시간대',
  'settings.time-zone.desc':
    'Asia/Seoul 같은 이름이나 +09:00 같은 오프셋을 입력합니다. 비워 두면 기기의 시간대를 사용합니다.',
  'settings.time-sample.name': '예시',
  'settings.time-sample.desc': '현재 시각을 이 형식과 시간대로 나타낸 것입니다.',
  'settings.time-zone.invalid': '“{zone}” 시간대를 알 수 없습니다.',
  'settings.stamp.heading': '수정 시각',
  'settings.stamp-enabled.name': '저장할 때 수정 시각 기록',
  'settings.stamp-enabled.desc':
    '편집한 노트를 저장할 때 프론트매터에 그 시각을 씁니다. 노트의 다른 내용은 바뀌지 않습니다.',
  'settings.stamp-key.name': '키',
  'settings.stamp-key.desc': '저장 시각을 값으로 쓸 프론트매터 키입니다.',
  'settings.stamp-key.invalid': '키는 글자와 숫자로 이루어지며 - _ . 또는 공백 하나로 이어 쓸 수 있습니다.',
  'settings.stamp-key.other-use':
    '“{key}” 속성에 있는 내용을 수정 시각이 덮어쓰게 됩니다. 수정 시각만 담는 키를 고르세요.',
  'settings.template.empty': '템플릿에 키가 없습니다.',
  'settings.date-format.invalid': '날짜를 알 수 없는 형식입니다. 예: YYYY-MM-DD HH:mm:ss ZZ',
  'settings.marks.heading': '본문의 용어',
  'settings.mark-in-editor.name': '편집할 때 용어에 밑줄 표시',
  'settings.mark-in-editor.desc': '소스 모드와 라이브 미리 보기에 적용됩니다. 노트의 내용은 바뀌지 않습니다.',
  'settings.mark-in-reading.name': '읽기 화면에서 용어에 밑줄 표시',
  'settings.mark-in-reading.desc':
    '임베드한 노트, 페이지 미리 보기, 캔버스의 텍스트 카드에도 적용됩니다. 노트의 내용은 바뀌지 않습니다.',
  'settings.mark-headings.name': '제목에도 표시',
  'settings.mark-headings.desc': '제목에 나온 용어도 언급으로 셉니다.',
  'settings.mark-tables.name': '표에도 표시',
  'settings.mark-tables.desc': '끄면 표 안의 용어에는 밑줄을 표시하지 않습니다. 언급은 그대로 셉니다.',
  'settings.mark-first-only.name': '처음 한 번만',
  'settings.mark-first-only.desc': '노트에서 용어가 처음 나온 곳에만 밑줄을 표시합니다.',
  'settings.mark-hover.name': '마우스를 올렸을 때',
  'settings.mark-hover.desc':
    '밑줄 친 용어에 마우스를 올리면 보여 줄 것입니다. 휴대폰과 태블릿의 읽기 화면에서는 용어를 누르면 노트를 여는 대신 카드를 보여 줍니다.',
  'settings.mark-hover.preview': '페이지 미리 보기',
  'settings.mark-hover.definition': '정의가 담긴 카드',
  'settings.mark-excluded-folders.name': '밑줄을 표시하지 않을 폴더',
  'settings.mark-excluded-folders.desc':
    '이 폴더와 하위 폴더의 노트에서는 용어에 밑줄을 표시하지 않습니다. 언급은 그대로 셉니다. 한 줄에 폴더 하나씩 입력합니다. 노트 하나만 빼려면 그 노트에 glossary-underlines: false 속성을 추가합니다.',
  'settings.mark-excluded-folders.add': '밑줄을 표시하지 않을 폴더 추가…',
  'settings.mark-left-out.name': '제외할 이름',
  'settings.mark-left-out.desc':
    '용어로 보지 않을 낱말입니다. 용어의 대표 이름을 적으면 그 용어의 이름이 모두 제외됩니다. 한 줄에 하나씩 적습니다.',
  'settings.mark-exact-case.name': '대소문자를 구분할 이름',
  'settings.mark-exact-case.desc':
    '여기에 적은 대소문자 그대로일 때만 용어로 봅니다. Transformer라고 적으면 transformer는 용어가 아닙니다. LLM처럼 대문자로 된 이름은 적지 않아도 구분합니다. 한 줄에 하나씩 적습니다.',
  'settings.mark-without-accents.name': '악센트 없이도 찾을 이름',
  'settings.mark-without-accents.desc':
    '악센트 부호를 빼고 쓴 말도 찾습니다. Poincaré라고 적으면 Poincare도 찾습니다. 한 줄에 하나씩 적습니다.',
  'settings.mark-smallest-name.name': '이름의 최소 글자 수',
  'settings.mark-smallest-name.desc': '글자 수가 이보다 적은 이름은 찾지 않습니다.',
  'settings.mark-smallest-name.invalid': '1에서 20 사이의 정수를 입력하세요.',
  'settings.whole-number-invalid': '{least} 이상의 정수를 입력하세요.',
  'settings.stamp-add-missing.name': '키가 없는 노트',
  'settings.stamp-add-missing.desc': '편집한 노트에 아직 키가 없을 때 저장하면서 할 일입니다.',
  'settings.stamp-add-missing.never': '그대로 두기',
  'settings.stamp-add-missing.key': '프론트매터에 키 추가',
  'settings.stamp-add-missing.block': '프론트매터가 없으면 함께 추가',
  'settings.stamp-created-key.name': '만든 날짜의 키',
  'settings.stamp-created-key.desc':
    '수정 시각을 기록한 노트의 프론트매터에 이 키나 그 값이 없으면 파일이 만들어진 때나 파일 이름의 날짜를 채웁니다. 비워 두면 채우지 않습니다.',
  'settings.stamp-counts.name': '편집으로 인정할 범위',
  'settings.stamp-counts.desc':
    '이 범위가 바뀐 노트에만 기록합니다. 수정 시각만 바뀐 것은 편집으로 보지 않습니다.',
  'settings.stamp-counts.all': '본문과 속성',
  'settings.stamp-counts.body': '본문만',
  'settings.stamp-minimum-change.name': '최소 변경량',
  'settings.stamp-minimum-change.desc': '마지막으로 기록한 뒤에 이만큼의 글자가 바뀐 노트에만 기록합니다.',
  'settings.stamp-minimum-interval.name': '최소 간격',
  'settings.stamp-minimum-interval.desc':
    '마지막으로 기록한 지 이만큼의 시간(초)이 지난 노트에만 기록합니다. 0이면 저장할 때마다 기록합니다.',
  'settings.stamp-scope.heading': '수정 시각을 기록하지 않을 노트',
  'settings.stamp-excluded-folders.name': '폴더',
  'settings.stamp-excluded-folders.desc':
    '이 폴더와 하위 폴더에 있는 노트입니다. 한 줄에 폴더 하나씩 입력합니다.',
  'settings.stamp-excluded-folders.add': '제외할 폴더 추가…',
  'settings.stamp-excluded-tags.name': '태그',
  'settings.stamp-excluded-tags.desc': '이 태그나 그 하위 태그가 있는 노트입니다. 태그는 쉼표로 구분합니다.',
  'settings.stamp-excluded-patterns.name': '패턴',
  'settings.stamp-excluded-patterns.desc':
    '경로가 이 패턴과 일치하는 노트입니다. *는 슬래시를 제외한 모든 것, **는 모든 것을 뜻합니다. 한 줄에 패턴 하나씩 입력합니다.',
  'settings.stamp-excluded-property.name': '값이 있으면 제외하는 속성',
  'settings.stamp-excluded-property.desc':
    '이 속성에 false가 아닌 값이 있는 노트에는 수정 시각을 기록하지 않습니다. 비워 두면 사용하지 않습니다.',
  'settings.stamp-opt-out.name': '값이 false이면 제외하는 속성',
  'settings.stamp-opt-out.desc':
    '이 속성이 false인 노트에는 수정 시각을 기록하지 않습니다. 비워 두면 사용하지 않습니다.',
};
