import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
export function GalleryPage(): ReactElement {
  return (
    <div className="wrap py-8">
      <h1>Компоненты</h1>
      <Button variant="primary">Подать заявку</Button>
      <TextField label="Имя" />
    </div>
  );
}
