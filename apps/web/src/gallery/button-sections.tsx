import { useState, type ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { Tag } from '../ui/tag.tsx';
import { TriggerButton } from '../ui/trigger-button.tsx';
import { GallerySection, Row } from './gallery-section.tsx';

const nothing = (): void => undefined;

export function ButtonSections(): ReactElement {
  const [view, setView] = useState<'map' | 'list'>('map');
  const [pressed, setPressed] = useState(0);
  return (
    <GallerySection id="buttons" title="Кнопки" note="Одна главная на экран. Недоступная говорит почему">
      <div className="grid gap-4">
        <Row>
          <Button variant="primary" onPress={() => setPressed(pressed + 1)}>
            Подать заявку
          </Button>
          <Button variant="primary" className="is-hover">
            Под курсором
          </Button>
          <Button variant="primary" className="is-focus">
            В фокусе
          </Button>
          <Button variant="primary" isBusy>
            Подписываем…
          </Button>
          <Button isDisabled>Недоступна</Button>
        </Row>
        <Row>
          <Button>Сохранить</Button>
          <Button className="is-hover">Под курсором</Button>
          <Button icon="download">Скачать</Button>
          <Button variant="danger">Отозвать заявку</Button>
          <Button variant="quiet">Отменить</Button>
          <Button size="small">Малая</Button>
          <Menu
            label="Ещё действия"
            trigger={<TriggerButton size="small" icon="dots" aria-label="Ещё действия" />}
            actions={[
              { id: 'edit', title: 'Изменить', icon: 'pen', onPress: nothing, shortcut: 'E' },
              { id: 'copy', title: 'Подать похожую', icon: 'copy', onPress: nothing },
              { id: 'off', title: 'Продлить', icon: 'clock', onPress: nothing, isDisabled: true },
              { id: 'withdraw', title: 'Отозвать', icon: 'left', onPress: nothing, isDanger: true },
            ]}
          />
        </Row>
        <Row>
          <Button variant="primary" icon="signature" disabledReason="Устраните 2 нарушения">
            Подписать и подать
          </Button>
          <ButtonLink to="/ui" iconEnd="right">
            Дальше
          </ButtonLink>
          <Link to="/ui" icon="plus">
            Добавить документ
          </Link>
          <Button size="large" variant="primary">
            Показать
          </Button>
        </Row>
        <Row>
          <SegmentedControl
            label="Вид"
            value={view}
            onChange={setView}
            options={[
              { id: 'map', label: 'Карта' },
              { id: 'list', label: 'Список' },
            ]}
          />
          <CopyButton text="ТР-2026-00417" />
          <PrintButton />
          <Tag text="класс: культура, спорт" isOn onRemove={nothing} />
          <Tag text="до 31 июля" />
        </Row>
        <p className="small muted" role="status">
          Главная кнопка нажата: {pressed}
        </p>
      </div>
    </GallerySection>
  );
}
